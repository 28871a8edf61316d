package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.QuestionPermission.Between;
import org.samenspraak.workingdays.Brussels;

/**
 * A written question of a member of Parliament to one or more ministers.
 *
 * <p>It is <em>filed</em> once, with its numbered parts, and sent to its addressees. Each of them
 * received it under a number of its own and has a term of its own, counted in working days from the
 * day of sending; there may be several numbers, but there is one text. While answers are awaited
 * the question does not change.
 *
 * <p>The addressees answer together: one gives the real answer, the others refer to it. When no
 * part is awaited from any of them the question is <em>answered</em>, each answer in time or late
 * against its own term. Each answer is first for the asker alone (and for those who wrote or filed
 * it), until its own embargo has run out and it is published by itself, at six in the morning of
 * the next working day. When all of them are, the question is <em>published</em>.
 */
@AggregateType(
    value = "question",
    unique = {"numberKeys", "identity"},
    indexes = {
      "addressings.addressedTo.slug?,asker.slug?,status?,-filedOn,id,addressings.term.dueOn",
      "addressings.number,-filedOn,id",
      "addressings.term.dueOn"
    })
public final class Question extends Aggregate {
  private static final String PUBLICATION = "publication";

  private final QuestionId id;
  private final QuestionText text;
  private final Asker asker;
  private final LocalDate filedOn;
  private final String parliamentaryYear;

  @SuppressWarnings("UnusedVariable") // stored, for its unique index
  private final List<String> numberKeys;

  @SuppressWarnings("UnusedVariable") // stored, for its unique index
  private final String identity;

  private List<Addressing> addressings;
  private QuestionStatus status;

  private Question(
      QuestionId id,
      QuestionText text,
      Asker asker,
      LocalDate filedOn,
      String parliamentaryYear,
      List<String> numberKeys,
      String identity,
      List<Addressing> addressings,
      QuestionStatus status) {
    this.id = id;
    this.text = text;
    this.asker = asker;
    this.filedOn = filedOn;
    this.parliamentaryYear = parliamentaryYear;
    this.numberKeys = List.copyOf(numberKeys);
    this.identity = identity;
    this.addressings = List.copyOf(addressings);
    this.status = status;
  }

  /**
   * Files a question and sends it to its addressees.
   *
   * @param register gives the addressees of a filing that is in order: all of them, in its order,
   *     with the title of the day of sending
   * @throws Refusal INVALID or TOO_LARGE, naming the field
   */
  public static Question file(
      QuestionId id,
      Filing filing,
      Function<Filing, List<Minister>> register,
      TermRules rules,
      Instant now) {
    filing.check(Brussels.dateOf(now));
    Question question =
        new Question(
            id,
            filing.text(),
            filing.asker(),
            filing.filedOn(),
            filing.parliamentaryYear(),
            filing.numberKeys(),
            filing.identity(),
            filing.sentTo(register.apply(filing), rules),
            QuestionStatus.FILED);
    question.raise(QuestionFacts.filed(question));
    return question;
  }

  /**
   * Files the answers of all addressees together. The same answers again change nothing. What
   * cannot be filed is never refused, for whoever made them final cannot be told by a refusal: the
   * fact says why, and the question stays as it is.
   *
   * @param now from here the embargo runs, never from before the finalisation
   */
  public void fileAnswers(List<FinalText> texts, FinalisedBy by, TermRules rules, Instant now) {
    if (status != QuestionStatus.FILED && !texts.isEmpty() && texts.stream().allMatch(this::has)) {
      return;
    }
    Optional<NotFiledReason> obstacle = NotFiledReason.of(this, texts);
    if (obstacle.isPresent()) {
      raise(QuestionFacts.notFiled(this, by, obstacle.get()));
      return;
    }
    LocalDate on = Brussels.dateOf(by.at());
    record(by.round(), texts, on, embargo(rules, now.isBefore(by.at()) ? by.at() : now));
  }

  /**
   * Files one answer that stood in the question's own document; the others are still awaited.
   *
   * @param on Brussels date on which it was given, as stated; otherwise that of filing
   * @throws Refusal INVALID when it says nothing, or cannot be of that date; CONFLICT when it is to
   *     a part that was not asked
   */
  public void fileAnswer(FinalText text, @Nullable LocalDate on, TermRules rules, Instant now) {
    Addressing answering = addressing(text.minister().slug());
    text.requireWords();
    this.text.requireAsked(text.parts());
    LocalDate given = answering.givenOn(on, Brussels.dateOf(now));
    record(Round.ofDocument(text.kind()), List.of(text), given, embargo(rules, now));
  }

  private boolean has(FinalText text) {
    return addressings.stream()
        .anyMatch(a -> a.minister().equals(text.minister().slug()) && a.has(text));
  }

  /** Those that were filed before are not filed again, so their embargo runs on. */
  private void record(Round round, List<FinalText> texts, LocalDate on, Embargo embargo) {
    List<FinalText> fresh = texts.stream().filter(text -> !has(text)).toList();
    for (FinalText text : fresh) {
      Addressing answering = addressing(text.minister().slug());
      replace(answering, answering.answered(text, on, this.text.parts(), round, embargo));
    }
    status = QuestionStatus.of(addressings);
    if (!fresh.isEmpty()) {
      List<MinisterId> answering = fresh.stream().map(text -> text.minister().slug()).toList();
      raise(QuestionFacts.filed(this, round, answering, embargo));
    }
  }

  private void replace(Addressing before, Addressing after) {
    addressings = addressings.stream().map(a -> a.equals(before) ? after : a).toList();
  }

  private static Embargo embargo(TermRules rules, Instant from) {
    return rules.embargoFrom(Brussels.dateOf(from));
  }

  @Override
  public @Nullable Wake wakeOn() {
    return Embargo.nextOf(addressings)
        .map(next -> new Wake(PUBLICATION, next.publicationAt()))
        .orElse(null);
  }

  /** Publishes each answer whose embargo has run out. */
  @Override
  public void wake(Wake wake, Instant now) {
    List<Addressing> before = addressings;
    addressings = before.stream().map(a -> a.publishedBy(now)).toList();
    status = QuestionStatus.of(addressings);
    QuestionFacts.published(this, before).forEach(this::raise);
  }

  /** The last answer of an addressing that this reader may have. */
  public Optional<AddressingAnswer> readable(Addressing addressing, Actor actor) {
    return addressing.answers().reversed().stream()
        .filter(answer -> QuestionPermission.READ_ANSWER.allows(actor, between(actor, answer)))
        .findFirst();
  }

  /** Whether also those that are not public. */
  public boolean mayReadAnswers(Actor actor) {
    return QuestionPermission.READ_ANSWER.allows(actor, between(actor));
  }

  private Set<Between> between(Actor actor, AddressingAnswer answer) {
    Set<Between> holding = between(actor);
    if (answer.isPublished()) {
      holding.add(Between.PUBLISHED);
    }
    return holding;
  }

  /** What holds between them, whatever becomes of the answers. */
  private Set<Between> between(Actor actor) {
    Set<Between> holding = EnumSet.noneOf(Between.class);
    if (asker.slug().value().equals(actor.name())) {
      holding.add(Between.IS_ASKER);
    }
    if (addressings.stream().anyMatch(addressing -> addressing.isHeldBy(actor.name()))) {
      holding.add(Between.HOLDS);
    }
    return holding;
  }

  /**
   * The question as that minister received it; refused with NOT_FOUND when it was not addressed to
   * that minister.
   */
  public Addressing addressing(MinisterId minister) {
    return Addressing.to(minister, addressings);
  }

  /** Its id, also of the coordination of its answer. */
  public QuestionId id() {
    return id;
  }

  public QuestionText text() {
    return text;
  }

  public Asker asker() {
    return asker;
  }

  /** Brussels date on which the member filed it. */
  public LocalDate filedOn() {
    return filedOn;
  }

  /** The year, of the date of filing, in which its numbers count: {@code 2020-2021}. */
  public String parliamentaryYear() {
    return parliamentaryYear;
  }

  /** One per addressed minister, in the order of the document. */
  public List<Addressing> addressings() {
    return addressings;
  }

  public QuestionStatus status() {
    return status;
  }

  /** Until everyone may read all answers; absent while one is awaited. */
  public Optional<Embargo> embargo() {
    return status == QuestionStatus.FILED ? Optional.empty() : Embargo.lastOf(addressings);
  }

  /** When the last answer became public, present once all are. */
  public Optional<Instant> publishedAt() {
    return status == QuestionStatus.PUBLISHED
        ? addressings.stream()
            .flatMap(addressing -> addressing.answers().stream())
            .map(answer -> Objects.requireNonNull(answer.publishedAt()))
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }
}
