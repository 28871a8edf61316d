package org.samenspraak.question.members.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.AskerId;

/** Everybody in the register, and who is meant by what somebody wrote. */
public record Members(List<MemberRecord> all) {
  private static final int MOST_NEAR = 3;

  /** Keeps a copy of the list. */
  public Members {
    all = List.copyOf(all);
  }

  /** The one with that id. */
  public Optional<MemberRecord> find(AskerId id) {
    return all.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /**
   * Those who could be meant: the one who has it as id, or else all who have that name, in any
   * case, with or without accents. Never somebody whose name is only near.
   */
  public List<MemberRecord> meant(String written) {
    List<MemberRecord> withId =
        all.stream().filter(member -> member.id().value().equals(written)).toList();
    return withId.isEmpty()
        ? all.stream().filter(member -> member.isCalled(written)).toList()
        : withId;
  }

  /** Members of that Brussels date whose names are nearest to it, the nearest first. */
  public List<MemberRecord> near(String written, LocalDate day) {
    Map<String, MemberRecord> known = new LinkedHashMap<>();
    all.stream()
        .filter(member -> member.on(day).isPresent())
        .forEach(member -> known.putIfAbsent(Slug.of(member.name()), member));
    List<MemberRecord> near = new ArrayList<>();
    Optional<String> next = Slug.nearest(Slug.of(written), known.keySet());
    while (next.isPresent() && near.size() < MOST_NEAR) {
      near.add(known.remove(next.get()));
      next = Slug.nearest(Slug.of(written), known.keySet());
    }
    return near;
  }
}
