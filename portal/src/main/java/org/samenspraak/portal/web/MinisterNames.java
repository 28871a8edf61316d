package org.samenspraak.portal.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;
import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.ServiceAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Asks the register of mandates for the names of ministers. */
@Component
class MinisterNames {
  private static final Logger LOG = LoggerFactory.getLogger(MinisterNames.class);

  private final Coordinations coordinations;

  MinisterNames(Coordinations coordinations) {
    this.coordinations = coordinations;
  }

  /** For one page. A page is shown without the register too, with less fine names. */
  Names names() {
    return new Names(this::byMinister);
  }

  private Map<String, String> byMinister() {
    try {
      List<Mandate> mandates =
          Listing.all(page -> coordinations.mandates(null, page, Listing.LARGEST));
      return mandates.stream()
          .collect(Collectors.toMap(Mandate::minister, Mandate::name, (first, same) -> first));
    } catch (ServiceAway | RestClientException away) {
      LOG.warn("Names are made from slugs: {}", away.getMessage());
      return Map.of();
    }
  }
}
