package org.samenspraak.plan.views;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.samenspraak.contracts.Slug;

/**
 * Who is a minister on one Brussels date.
 *
 * @param names by slug
 */
public record MinistersOfTheDay(LocalDate day, Map<String, String> names) {

  /** Whether that person is a minister. */
  public boolean include(String slug) {
    return names.containsKey(slug);
  }

  /** The slug of the minister who was probably meant. */
  public Optional<String> nearest(String written) {
    return Slug.nearest(Slug.of(written), names.keySet());
  }

  /** The slug of the minister of that name. */
  public Optional<String> slugOf(String name) {
    return names.entrySet().stream()
        .filter(minister -> Slug.of(minister.getValue()).equals(Slug.of(name)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
