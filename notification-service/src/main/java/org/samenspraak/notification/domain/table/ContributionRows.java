package org.samenspraak.notification.domain.table;

import static org.samenspraak.notification.domain.table.Audience.CONTRIBUTOR;
import static org.samenspraak.notification.domain.table.Audience.COORDINATOR;
import static org.samenspraak.notification.domain.table.Importance.ASSIGNMENT;
import static org.samenspraak.notification.domain.table.Importance.NEWS;
import static org.samenspraak.notification.domain.table.Rows.cabinet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.samenspraak.contracts.CoordinationEvent.ContributionAccepted;
import org.samenspraak.contracts.CoordinationEvent.ContributionCancelled;
import org.samenspraak.contracts.CoordinationEvent.ContributionDeclined;
import org.samenspraak.contracts.CoordinationEvent.ContributionDelivered;
import org.samenspraak.contracts.CoordinationEvent.ContributionRequested;
import org.samenspraak.contracts.CoordinationEvent.ContributionReturned;
import org.samenspraak.notification.domain.ContributionMails;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Wanted;

/** Who is told what of contributions. */
final class ContributionRows {

  private final Rows rows = new Rows();
  private final ContributionMails mails;

  private ContributionRows(PortalLinks portal) {
    mails = new ContributionMails(portal);
  }

  static List<Row<?>> of(PortalLinks portal) {
    ContributionRows all = new ContributionRows(portal);
    all.asked();
    all.given();
    return all.rows.all();
  }

  private void asked() {
    rows.together(
        ContributionRequested.class,
        CONTRIBUTOR,
        ASSIGNMENT,
        "Bijdrage gevraagd",
        (fact, known) -> cabinet(fact.minister(), known),
        (facts, to, known) ->
            mails.requested(
                known.question(facts.getLast().questionId()),
                to.asCabinet(),
                known.cabinet(facts.getLast().coordinator()),
                Wanted.of(facts),
                known.today()));
    rows.together(
        ContributionReturned.class,
        CONTRIBUTOR,
        ASSIGNMENT,
        "Bijdrage teruggestuurd",
        (fact, known) -> cabinet(fact.minister(), known),
        (facts, to, known) ->
            mails.returned(
                known.question(facts.getLast().questionId()),
                to.asCabinet(),
                known.cabinet(facts.getLast().coordinator()),
                Wanted.again(facts),
                known.today()));
    rows.together(
        ContributionCancelled.class,
        CONTRIBUTOR,
        NEWS,
        "Bijdrage niet meer nodig",
        (fact, known) -> cabinet(fact.minister(), known),
        (facts, to, known) ->
            mails.cancelled(
                known.question(facts.getLast().questionId()),
                to.asCabinet(),
                facts.stream()
                    .flatMap(fact -> fact.parts().stream())
                    .distinct()
                    .sorted()
                    .toList()));
    rows.together(
        ContributionAccepted.class,
        CONTRIBUTOR,
        NEWS,
        "Bijdrage aanvaard",
        (fact, known) -> cabinet(fact.minister(), known),
        (facts, to, known) ->
            mails.accepted(
                known.question(facts.getLast().questionId()),
                to.asCabinet(),
                known.cabinet(facts.getLast().coordinator()),
                parts(facts, ContributionAccepted::part)));
  }

  private void given() {
    rows.by(
        ContributionDelivered.class,
        COORDINATOR,
        ASSIGNMENT,
        "Bijdrage ontvangen",
        (fact, known) -> cabinet(fact.coordinator(), known),
        facts -> by(facts, ContributionDelivered::minister),
        (facts, to, known) ->
            mails.delivered(
                known.question(facts.getLast().questionId()),
                to.asCabinet(),
                known.cabinet(facts.getLast().minister()),
                parts(facts, ContributionDelivered::part)));
    rows.by(
        ContributionDeclined.class,
        COORDINATOR,
        ASSIGNMENT,
        "Geen bijdrage",
        (fact, known) -> cabinet(fact.coordinator(), known),
        facts -> by(facts, fact -> fact.minister() + "/" + fact.reason()),
        (facts, to, known) ->
            mails.declined(
                known.question(facts.getLast().questionId()),
                to.asCabinet(),
                known.cabinet(facts.getLast().minister()),
                parts(facts, ContributionDeclined::part),
                facts.getLast().reason()));
  }

  private static <E> List<Integer> parts(List<E> facts, ToIntFunction<E> part) {
    return facts.stream().mapToInt(part).distinct().sorted().boxed().toList();
  }

  private static <E> List<List<E>> by(List<E> facts, Function<E, Object> what) {
    Map<Object, List<E>> grouped =
        facts.stream()
            .collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(grouped.values());
  }
}
