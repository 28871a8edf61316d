package org.samenspraak.question.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * To whom a question is addressed, and to whom it was.
 *
 * @param now in the order of the document, those that were added later behind
 * @param former in the order in which they ended
 * @param numberKeys of all numbers that it uses or used
 */
record Addressed(List<Addressing> now, List<FormerAddressing> former, List<String> numberKeys) {

  Addressed {
    now = List.copyOf(now);
    former = List.copyOf(former);
    numberKeys = List.copyOf(numberKeys);
  }

  /** The addressing of that minister, as long as it has no answer. */
  Addressing unanswered(MinisterId minister) {
    Addressing addressing = Addressing.to(minister, now);
    if (!addressing.answers().isEmpty()) {
      throw new Refusal(
              Refusal.Kind.CONFLICT,
              "already-answered",
              "Op nr. %d aan %s is al een antwoord ingediend; daaraan wijzigt niets meer."
                  .formatted(addressing.number(), addressing.addressedTo().name()))
          .expected("een geadresseerde van wie nog geen antwoord is ingediend")
          .with(
              "unanswered",
              now.stream().filter(a -> a.answers().isEmpty()).map(Addressing::minister).toList());
    }
    return addressing;
  }

  Addressed joinedBy(Addressing newcomer, String numberKey) {
    requireRoom(newcomer);
    return new Addressed(and(now, newcomer), former, and(numberKeys, numberKey));
  }

  /** Without it, or with another in its place. */
  Addressed ended(Addressing left, @Nullable Addressing instead, Instant at, String reason) {
    List<Addressing> others = new ArrayList<>(now);
    others.replaceAll(a -> a.equals(left) && instead != null ? instead : a);
    others.remove(left);
    MinisterId to = instead == null ? null : instead.minister();
    return new Addressed(
        others, and(former, new FormerAddressing(left, to, at, reason)), numberKeys);
  }

  Addressed with(Addressing before, Addressing after) {
    return new Addressed(
        now.stream().map(a -> a.equals(before) ? after : a).toList(), former, numberKeys);
  }

  /** Also without the key of a wrong number, which is another question's. */
  Addressed keyed(@Nullable String wrong, String right) {
    List<String> keys = new ArrayList<>(numberKeys);
    keys.removeIf(key -> Objects.equals(key, wrong));
    keys.add(right);
    return new Addressed(now, former, keys);
  }

  /** Refuses somebody who is addressed already, or one more than there may be. */
  void requireRoom(Addressing newcomer) {
    requireNew(newcomer, "minister");
    Filing.checkCount("addressees", now.size() + 1, Filing.MAX_ADDRESSEES, "geadresseerden");
  }

  /**
   * Refuses somebody who is addressed already.
   *
   * @param field that names them
   */
  void requireNew(Addressing newcomer, String field) {
    if (now.stream().anyMatch(a -> a.minister().equals(newcomer.minister()))) {
      throw new Refusal(
              Refusal.Kind.CONFLICT,
              "already-addressed",
              "De vraag is al aan “" + newcomer.minister() + "” gericht.")
          .field(field)
          .expected("een minister aan wie ze nog niet gericht is");
    }
  }

  private static <T> List<T> and(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
