package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;
import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.ServiceAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Who can be chosen as a minister. A page is shown without the register too, and says so. */
@Component
class MinisterRegister {
  /** Whether the register did not answer, for the page. */
  static final String AWAY = "registerAway";

  private static final Logger LOG = LoggerFactory.getLogger(MinisterRegister.class);

  private final Coordinations coordinations;

  MinisterRegister(Coordinations coordinations) {
    this.coordinations = coordinations;
  }

  /**
   * Each once, as it was on that day; what is no day has nobody.
   *
   * @param on null for all governments
   * @param model of the page, which is told when the register does not answer
   */
  List<Mandate> on(@Nullable String on, Map<String, Object> model) {
    try {
      Map<String, Mandate> once = new LinkedHashMap<>();
      Listing.all(page -> coordinations.mandates(on, page, Listing.LARGEST))
          .forEach(mandate -> once.put(mandate.minister(), mandate));
      return List.copyOf(once.values());
    } catch (HttpClientErrorException.BadRequest noDay) {
      return List.of();
    } catch (ServiceAway | RestClientException away) {
      LOG.warn("Nobody can be chosen: {}", away.getMessage());
      model.put(AWAY, true);
      return List.of();
    }
  }
}
