package org.samenspraak.notification.domain.agenda;

import static org.samenspraak.notification.domain.agenda.AgendaItem.What.ANSWER;
import static org.samenspraak.notification.domain.agenda.AgendaItem.What.CHOICE;
import static org.samenspraak.notification.domain.agenda.AgendaItem.What.CONTRIBUTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.AgendaEvent;
import org.samenspraak.contracts.AgendaEvent.AnswerOverdue;
import org.samenspraak.contracts.AgendaEvent.ChoiceOverdue;
import org.samenspraak.contracts.AgendaEvent.ContributionDue;
import org.samenspraak.contracts.AgendaEvent.ContributionOverdue;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.Calendars;
import org.samenspraak.workingdays.TimeLeft;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * What is still awaited for one question, and by when. In the morning of the days that count it
 * says so; what was done in the meantime is not awaited any more, so nobody is reminded of it.
 */
@AggregateType("agenda")
public final class Agenda extends Aggregate {

  /** When reminders are sent, in Brussels. */
  public static final LocalTime HOUR = LocalTime.of(7, 0);

  /** Working days in which a coordinator is to be chosen before others hear of it. */
  public static final int DAYS_TO_CHOOSE = 5;

  /** Nobody in particular has to choose. */
  private static final MinisterId NOBODY = new MinisterId("");

  private QuestionId questionId;
  private String calendar;
  private List<AgendaItem> awaited;
  private @Nullable MinisterId coordinator;
  private boolean coordinationClosed;
  private boolean ended;

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Agenda() {}

  /**
   * One on which nothing stands yet.
   *
   * @param calendar by which days are counted, with its version
   */
  public static Agenda of(QuestionId questionId, String calendar) {
    Agenda agenda = new Agenda();
    agenda.questionId = questionId;
    agenda.calendar = calendar;
    agenda.awaited = new ArrayList<>();
    return agenda;
  }

  /**
   * Writes down what a fact of the coordination means.
   *
   * @param at when it happened, on the business clock
   */
  public void heed(CoordinationEvent fact, Instant at) {
    Meaning.of(fact, Brussels.dateOf(at)).accept(this);
  }

  /** The same for a fact of the question itself. */
  public void heed(QuestionEvent fact, Instant at) {
    Meaning.of(fact, Brussels.dateOf(at)).accept(this);
  }

  /** Contributions are asked, for the first time or again; of what is past by then nobody hears. */
  void ask(
      MinisterId minister, List<Integer> parts, MinisterId by, LocalDate due, LocalDate today) {
    coordinator = by;
    parts.forEach(part -> put(new AgendaItem(CONTRIBUTION, minister, part, due, today)));
  }

  /** Nothing is asked of that minister any more for these parts. */
  void settle(MinisterId minister, List<Integer> parts) {
    awaited.removeIf(one ->
        one.what() == CONTRIBUTION
            && one.minister().equals(minister)
            && parts.contains(one.number()));
  }

  /** These parts ask no answer any more. */
  void release(List<Integer> parts) {
    awaited.removeIf(one -> one.what() == CONTRIBUTION && parts.contains(one.number()));
  }

  /** Somebody is to be appointed. */
  void choose(LocalDate today) {
    coordinator = null;
    LocalDate through = counting().plus(today, DAYS_TO_CHOOSE);
    put(new AgendaItem(CHOICE, NOBODY, 0, through, today));
  }

  /** Somebody is appointed. */
  void appoint(MinisterId minister) {
    coordinator = minister;
    awaited.removeIf(one -> one.what() == CHOICE);
  }

  /** Nothing is awaited of the coordination until it is reopened. */
  void closeCoordination() {
    coordinationClosed = true;
  }

  /** What was awaited of it is awaited again. */
  void reopenCoordination() {
    coordinationClosed = false;
  }

  /** An answer is awaited of that minister. */
  void expectAnswer(MinisterId minister, int number, LocalDate due, LocalDate today) {
    put(new AgendaItem(ANSWER, minister, number, due, today));
  }

  /** No answer is awaited of that minister any more. */
  void expectNoAnswer(MinisterId minister) {
    awaited.removeIf(one -> one.what() == ANSWER && one.minister().equals(minister));
  }

  /** The question has another number at that minister. */
  void renumber(MinisterId minister, int number) {
    awaited.replaceAll(one ->
        one.what() == ANSWER && one.minister().equals(minister)
            ? new AgendaItem(ANSWER, minister, number, one.due(), one.saidThrough())
            : one);
  }

  /** The question came to an end. */
  void end() {
    ended = true;
  }

  /** Its end was undone. */
  void reinstate() {
    ended = false;
  }

  private void put(AgendaItem other) {
    awaited.removeIf(one ->
        one.what() == other.what()
            && one.minister().equals(other.minister())
            && (other.what() == ANSWER || one.number() == other.number()));
    awaited.add(other);
  }

  @Override
  public @Nullable Wake wakeOn() {
    return open()
        .flatMap(one -> one.next(counting()).stream())
        .min(Comparator.naturalOrder())
        .map(day -> new Wake("reminder", Brussels.at(day, HOUR)))
        .orElse(null);
  }

  /** What is said in one sentence. */
  private record Said(
      AgendaItem.What what, MinisterId minister, LocalDate due, ReminderDay stage) {}

  @Override
  public void wake(Wake wake, Instant now) {
    LocalDate today = Brussels.dateOf(now);
    Map<Said, List<Integer>> alike = new LinkedHashMap<>();
    Set<AgendaItem> reached = new HashSet<>();
    open()
        .forEach(one ->
            one.reached(counting(), today)
                .ifPresent(stage -> {
                  Said said = new Said(one.what(), one.minister(), one.due(), stage);
                  alike.computeIfAbsent(said, _ -> new ArrayList<>()).add(one.number());
                  reached.add(one);
                }));
    alike.forEach((said, numbers) -> say(said, numbers.stream().sorted().toList(), today));
    awaited.replaceAll(one -> reached.contains(one) ? one.saidOn(today) : one);
  }

  private void say(Said said, List<Integer> numbers, LocalDate today) {
    int left = TimeLeft.on(today, said.due(), calendar).workingDays();
    raise(
        switch (said.what()) {
          case CHOICE -> new ChoiceOverdue(questionId, DAYS_TO_CHOOSE - left);
          case ANSWER ->
              new AnswerOverdue(
                  questionId, said.minister(), numbers.getFirst(), said.due(), coordinator);
          case CONTRIBUTION -> ofContribution(said, numbers, left);
        });
  }

  private AgendaEvent ofContribution(Said said, List<Integer> parts, int left) {
    MinisterId by = Objects.requireNonNull(coordinator, "nobody asked");
    return switch (said.stage()) {
      case NEAR, NEARER, LAST_DAY ->
          new ContributionDue(questionId, said.minister(), by, parts, said.due(), left);
      case OVERDUE, ESCALATED ->
          new ContributionOverdue(
              questionId,
              said.minister(),
              by,
              parts,
              said.due(),
              -left,
              said.stage() == ReminderDay.ESCALATED);
    };
  }

  /** Numbers of the parts to which a contribution of that minister is awaited, lowest first. */
  public List<Integer> partsAwaitedOf(MinisterId minister) {
    return open()
        .filter(one -> one.what() == CONTRIBUTION && one.minister().equals(minister))
        .map(AgendaItem::number)
        .sorted()
        .toList();
  }

  /** Whether a coordinator is still to be appointed. */
  public boolean awaitsChoice() {
    return open().anyMatch(one -> one.what() == CHOICE);
  }

  /** Whether an answer of that minister is awaited. */
  public boolean awaitsAnswerOf(MinisterId minister) {
    return open().anyMatch(one -> one.what() == ANSWER && one.minister().equals(minister));
  }

  private Stream<AgendaItem> open() {
    return awaited.stream().filter(one -> !ended && isOpen(one.what()));
  }

  /** A contribution can be delivered to nobody while nobody coordinates. */
  private boolean isOpen(AgendaItem.What what) {
    return switch (what) {
      case ANSWER -> true;
      case CHOICE -> !coordinationClosed;
      case CONTRIBUTION -> !coordinationClosed && coordinator != null;
    };
  }

  private WorkingCalendar counting() {
    return Calendars.builtIn().behind(calendar);
  }
}
