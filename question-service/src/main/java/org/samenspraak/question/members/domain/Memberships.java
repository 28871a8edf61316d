package org.samenspraak.question.members.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the memberships of one person go together. */
final class Memberships {
  private Memberships() {}

  static List<Flaw> flaws(List<Membership> all, @Nullable BecameMinister minister) {
    List<Flaw> flaws = new ArrayList<>();
    if (all.isEmpty() || all.size() > MemberRecord.MAX_MEMBERSHIPS) {
      flaws.add(
          new Flaw(
              "memberships",
              "list-size",
              "Er zijn " + all.size() + " mandaten.",
              "1 tot " + MemberRecord.MAX_MEMBERSHIPS + " mandaten"));
    }
    for (int i = 0; i < all.size(); i++) {
      addFlaws(flaws, all, i, minister);
    }
    return flaws;
  }

  private static void addFlaws(
      List<Flaw> flaws, List<Membership> all, int index, @Nullable BecameMinister minister) {
    Membership one = all.get(index);
    String at = "memberships[" + index + "].";
    Membership.flawOfGroup(one.group(), at + "group").ifPresent(flaws::add);
    if (one.through() != null && one.through().isBefore(one.from())) {
      flaws.add(
          new Flaw(
              at + "through",
              "ends-before-it-begins",
              "Het mandaat eindigt op %s, voor het begint op %s."
                  .formatted(one.through(), one.from()),
              "een laatste dag die niet voor de eerste ligt, of niets"));
    }
    if (index > 0 && !endsBefore(all.get(index - 1), one.from())) {
      flaws.add(overlap(at, all.get(index - 1), one));
    }
    if (minister != null && one.from().isBefore(minister.from()) && !endsBefore(one, minister)) {
      flaws.add(
          new Flaw(
              at + "through",
              "still-member",
              "Wie minister wordt, is geen lid meer: dit mandaat loopt door na "
                  + minister.from().minusDays(1)
                  + ".",
              "een laatste dag uiterlijk op " + minister.from().minusDays(1)));
    }
  }

  private static Flaw overlap(String at, Membership before, Membership one) {
    return new Flaw(
        at + "from",
        "memberships-overlap",
        before.through() == null
            ? "Het vorige mandaat, vanaf %s, is niet beëindigd.".formatted(before.from())
            : "Dit mandaat begint op %s, voor het vorige eindigt op %s."
                .formatted(one.from(), before.through()),
        "mandaten na elkaar, het oudste eerst");
  }

  private static boolean endsBefore(Membership one, BecameMinister minister) {
    return endsBefore(one, minister.from());
  }

  private static boolean endsBefore(Membership one, LocalDate day) {
    return one.through() != null && one.through().isBefore(day);
  }
}
