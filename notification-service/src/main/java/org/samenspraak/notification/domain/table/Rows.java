package org.samenspraak.notification.domain.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Recipient;

/** The rows of a part of the table, as they are written down. */
final class Rows {

  private final List<Row<?>> rows = new ArrayList<>();

  /** One mail of one fact. */
  @FunctionalInterface
  interface Single<E> {
    Mail of(E fact, Recipient to, Known known);
  }

  /** One mail of one fact, or none when it is settled by now. */
  @FunctionalInterface
  interface Perhaps<E> {
    Optional<Mail> of(E fact, Recipient to, Known known);
  }

  /** One mail of all facts of a window. */
  @FunctionalInterface
  interface Together<E> {
    Mail of(List<E> facts, Recipient to, Known known);
  }

  List<Row<?>> all() {
    return List.copyOf(rows);
  }

  /** Each fact is said. */
  <E extends Event> void each(
      Class<E> event,
      Audience audience,
      Importance importance,
      String mail,
      Row.Who<E> who,
      Single<E> words) {
    add(
        event,
        audience,
        importance,
        mail,
        who,
        (facts, to, known) -> facts.stream().map(fact -> words.of(fact, to, known)).toList());
  }

  /** Each fact is said, if there is still something to say of it. */
  <E extends Event> void some(
      Class<E> event,
      Audience audience,
      Importance importance,
      String mail,
      Row.Who<E> who,
      Perhaps<E> words) {
    add(
        event,
        audience,
        importance,
        mail,
        who,
        (facts, to, known) ->
            facts.stream().flatMap(fact -> words.of(fact, to, known).stream()).toList());
  }

  /** Of several in a window the last says all. */
  <E extends Event> void latest(
      Class<E> event,
      Audience audience,
      Importance importance,
      String mail,
      Row.Who<E> who,
      Single<E> words) {
    add(
        event,
        audience,
        importance,
        mail,
        who,
        (facts, to, known) -> List.of(words.of(facts.getLast(), to, known)));
  }

  /** All of a window are said in one sentence. */
  <E extends Event> void together(
      Class<E> event,
      Audience audience,
      Importance importance,
      String mail,
      Row.Who<E> who,
      Together<E> words) {
    by(event, audience, importance, mail, who, List::of, words);
  }

  /** Those of a window that belong together are said in one sentence. */
  <E extends Event> void by(
      Class<E> event,
      Audience audience,
      Importance importance,
      String mail,
      Row.Who<E> who,
      Function<List<E>, List<List<E>>> groups,
      Together<E> words) {
    add(
        event,
        audience,
        importance,
        mail,
        who,
        (facts, to, known) ->
            groups.apply(facts).stream().map(group -> words.of(group, to, known)).toList());
  }

  private <E extends Event> void add(
      Class<E> event,
      Audience audience,
      Importance importance,
      String mail,
      Row.Who<E> who,
      Row.Words<E> words) {
    rows.add(new Row<>(event, audience, importance, mail, who, words));
  }

  /** Nobody is told, because of that. */
  <E extends Event> void nobody(Class<E> event, String why) {
    add(
        event,
        Audience.NOBODY,
        Importance.NEWS,
        why,
        (fact, known) -> List.of(),
        (facts, to, known) -> List.of());
  }

  /** The cabinets of those ministers. */
  static List<Recipient> cabinets(Collection<MinisterId> ministers, Known known) {
    return ministers.stream()
        .distinct()
        .map(minister -> Recipient.of(known.cabinet(minister)))
        .toList();
  }

  /** The cabinet of that minister. */
  static List<Recipient> cabinet(MinisterId minister, Known known) {
    return cabinets(List.of(minister), known);
  }

  /** Everybody whom that question is addressed to. */
  static List<Recipient> addressees(QuestionId question, Known known) {
    return cabinets(known.question(question).addressees(), known);
  }

  /** Those ministers but one. */
  static List<MinisterId> but(MinisterId one, List<MinisterId> ministers) {
    return ministers.stream().filter(minister -> !minister.equals(one)).toList();
  }

  /** All of these ministers. */
  static List<MinisterId> and(List<MinisterId> some, MinisterId... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
