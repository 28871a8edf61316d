package org.samenspraak.portal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;

/**
 * In whose name one can look. The portal has no clock, and the services' own may stand in another
 * year: the government whose ministers were asked last comes first, then the youngest.
 */
public record Chooser(List<Government> governments) {

  /**
   * A government with one entry per person.
   *
   * @param through absent while it sits
   */
  public record Government(LocalDate from, @Nullable LocalDate through, List<Person> persons) {
    boolean sat(@Nullable LocalDate on) {
      return on != null && !on.isBefore(from) && (through == null || !on.isAfter(through));
    }
  }

  /** A minister with the mandates held in that government, oldest first. */
  public record Person(String minister, String name, List<Mandate> mandates) {}

  /**
   * From the register of mandates.
   *
   * @param lastFiled Brussels date of the youngest question; null when there is none
   */
  public static Chooser of(List<Mandate> mandates, @Nullable LocalDate lastFiled) {
    Map<String, List<Mandate>> governments = new LinkedHashMap<>();
    mandates.forEach(m -> add(governments, m.governmentId(), m));
    return new Chooser(
        governments.values().stream()
            .map(Chooser::government)
            .sorted(
                Comparator.<Government, Boolean>comparing(g -> g.sat(lastFiled))
                    .thenComparing(Government::from)
                    .reversed())
            .toList());
  }

  /** The government to show at once; none when the register is empty or away. */
  public List<Government> first() {
    return governments.stream().limit(1).toList();
  }

  /** The other governments, the youngest first. */
  public List<Government> others() {
    return governments.stream().skip(1).toList();
  }

  private static Government government(List<Mandate> mandates) {
    Map<String, List<Mandate>> persons = new LinkedHashMap<>();
    mandates.forEach(m -> add(persons, m.minister(), m));
    LocalDate from = mandates.stream().map(Mandate::from).min(Comparator.naturalOrder()).get();
    return new Government(from, through(mandates), persons(persons.values()));
  }

  private static List<Person> persons(Collection<List<Mandate>> persons) {
    return persons.stream()
        .map(held -> {
          Mandate last = held.getLast();
          return new Person(last.minister(), last.name(), held);
        })
        .toList();
  }

  private static @Nullable LocalDate through(List<Mandate> mandates) {
    LocalDate last = null;
    for (Mandate mandate : mandates) {
      LocalDate through = mandate.through();
      if (through == null) {
        return null;
      }
      last = last == null || through.isAfter(last) ? through : last;
    }
    return last;
  }

  private static void add(Map<String, List<Mandate>> groups, String key, Mandate mandate) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mandate);
  }
}
