package org.samenspraak.plan.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * Who is a minister on one Brussels date.
 *
 * @param names by slug
 */
public record MinistersOfTheDay(LocalDate day, Map<MinisterId, String> names) {

  /** Whether that person is a minister. */
  public boolean include(MinisterId minister) {
    return names.containsKey(minister);
  }

  /** The minister who was probably meant. */
  public Optional<MinisterId> nearest(String written) {
    List<String> slugs = names.keySet().stream().map(MinisterId::value).toList();
    return Slug.nearest(Slug.of(written), slugs).map(MinisterId::new);
  }

  /** The minister of that name. */
  public Optional<MinisterId> named(String name) {
    return names.entrySet().stream()
        .filter(minister -> Slug.of(minister.getValue()).equals(Slug.of(name)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
