package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.end.ConversionNotice;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.Possible;
import org.samenspraak.question.domain.end.Wish;
import org.samenspraak.workingdays.Brussels;

/**
 * A written question of a member of Parliament to one or more ministers.
 *
 * <p>It is <em>filed</em> once, with its numbered parts, and sent to its addressees. Each of them
 * received it under a number of its own and has a term of its own, counted in working days from the
 * day of sending; there may be several numbers, but there is one text. Until the first answer is
 * filed the clerk may <em>correct</em> it, with a reason: the text gets another version, and the
 * earlier ones are kept.
 *
 * <p>The addressees answer together: one gives the real answer, the others refer to it. When no
 * part is awaited from any of them the question is <em>answered</em>, each answer in time or late
 * against its own term. Each answer is first for the asker alone (and for those who wrote or filed
 * it), until its own embargo has run out and it is published by itself, at six in the morning of
 * the next working day. When all of them are, the question is <em>published</em>.
 *
 * <p>It may end otherwise: withdrawn, declared inadmissible, lapsed or converted to an oral
 * question. Then no answer is awaited any more; what there is stays readable for whom it was, and
 * the end can be undone as if nothing had been, for some days or always.
 */
@AggregateType(
    value = "question",
    shape = 2,
    unique = {"numberKeys", "identity"},
    indexes = {
      "addressings.addressedTo.slug?,asker.slug?,status?,-filedOn,id,addressings.term.dueOn,addressings.sentOn",
      "addressings.number,-filedOn,id",
      "addressings.term.dueOn",
      "addressings.sentOn,addressings.term.dueOn"
    })
public final class Question extends Aggregate {
  private QuestionId id;
  private QuestionText text;
  private Asker asker;
  private TextHistory texts;
  private LocalDate filedOn;
  private String parliamentaryYear;

  private List<String> numberKeys;

  private String identity;

  private @Nullable String sourceSha256;
  private List<Addressing> addressings;
  private List<FormerAddressing> formerAddressings = List.of();
  private QuestionStatus status = QuestionStatus.FILED;
  private @Nullable End end;
  private @Nullable ConversionNotice conversionNotice;

  @SuppressWarnings("NullAway.Init") // filled by the store and by file()
  private Question() {}

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
    LocalDate today = Brussels.dateOf(now);
    filing.check(today);
    Question question = new Question();
    question.id = id;
    question.text = filing.text();
    question.asker = filing.asker();
    question.texts = TextHistory.filed(now);
    question.filedOn = filing.filedOn();
    question.parliamentaryYear = filing.parliamentaryYear();
    question.numberKeys = filing.numberKeys();
    question.identity = filing.identity();
    question.sourceSha256 = filing.sourceSha256();
    question.addressings = filing.sentTo(register.apply(filing), rules);
    question.awaitConversion(today);
    question.raise(QuestionFacts.filed(question));
    return question;
  }

  /**
   * Corrects what is asked, or who asks it.
   *
   * @throws Refusal INVALID or TOO_LARGE, naming the field; CONFLICT once an answer is filed
   */
  public void correct(Correction correction, Cause by) {
    StillOpen.toCorrection(this);
    QuestionText corrected = correction.of(text);
    Asker asking = correction.of(asker);
    List<TextChange> changes = TextChange.required(text, asker, corrected, asking);
    texts = texts.corrected(text, asker, correction.reason(), by);
    identity = identityWith(correction);
    text = corrected;
    asker = asking;
    raise(QuestionFacts.corrected(this, changes));
  }

  /** The identity it would have with that corrected. */
  public String identityWith(Correction correction) {
    return correction.identity(identity, this);
  }

  /** Puts right to whom it is addressed, under which number or since when. */
  public void change(AddressingStep step, TermRules rules, Instant now) {
    Addressed before = new Addressed(addressings, formerAddressings, numberKeys);
    StillOpen.toOtherAddressees(this);
    Addressed after = step.of(before, this, rules, now);
    addressings = after.now();
    formerAddressings = after.former();
    numberKeys = after.numberKeys();
    status = QuestionStatus.of(end, addressings);
    awaitConversion(Brussels.dateOf(now));
    raise(step.told(before, this));
  }

  /**
   * Files the answers of all addressees together. The same answers again change nothing. What
   * cannot be filed is never refused, for whoever made them final cannot be told by a refusal: the
   * fact says why, and the question stays as it is.
   *
   * @param now from here the embargo runs, never from before the finalisation
   */
  public void fileAnswers(List<FinalText> answers, FinalisedBy by, TermRules rules, Instant now) {
    if (isAnswered() && !answers.isEmpty() && answers.stream().allMatch(this::has)) {
      return;
    }
    Optional<NotFiledReason> obstacle = NotFiledReason.of(this, answers, by);
    if (obstacle.isPresent()) {
      raise(QuestionFacts.notFiled(this, by, obstacle.get()));
      return;
    }
    LocalDate on = Brussels.dateOf(by.at());
    Map<MinisterId, FinalText> awaited = new LinkedHashMap<>();
    answers.stream()
        .filter(
            text -> text.kind().followsAnswer() || !addressing(text.minister().slug()).isAnswered())
        .forEach(text -> awaited.put(text.minister().slug(), text));
    record(by.round(), awaited, on, embargo(rules, now.isBefore(by.at()) ? by.at() : now));
    awaitConversion(Brussels.dateOf(now));
  }

  /**
   * Files one answer that came on paper.
   *
   * @param of the minister it was asked of, whoever signed it
   * @throws Refusal as {@link #fileAnswer}; CONFLICT when no answer of that kind is in place
   */
  public void fileFromPaper(
      MinisterId of, FinalText text, @Nullable LocalDate on, TermRules rules, Instant now) {
    if (!addressing(of).has(text)) {
      Paper.require(text.kind(), this, addressing(of));
    }
    fileAnswer(of, text, on, rules, now);
  }

  /**
   * Files one answer that stood in the question's own document, or came on paper; those of the
   * others are still awaited.
   *
   * @param of the minister it was asked of, whoever signed it
   * @param on Brussels date on which it was given, as stated; otherwise that of filing
   * @throws Refusal INVALID when it says nothing, or cannot be of that date; CONFLICT when it is to
   *     a part that was not asked
   */
  public void fileAnswer(
      MinisterId of, FinalText text, @Nullable LocalDate on, TermRules rules, Instant now) {
    Addressing answering = addressing(of);
    text.requireWords();
    this.text.requireAsked(text.parts());
    LocalDate given = answering.givenOn(on, Brussels.dateOf(now));
    if (!answering.has(text)) {
      record(Paper.round(addressings, text.kind()), Map.of(of, text), given, embargo(rules, now));
      awaitConversion(Brussels.dateOf(now));
    }
  }

  private boolean has(FinalText text) {
    return addressings.stream()
        .anyMatch(a -> a.minister().equals(text.minister().slug()) && a.has(text));
  }

  private void record(
      Round round, Map<MinisterId, FinalText> answers, LocalDate on, Embargo embargo) {
    answers.forEach((minister, said) -> {
      Addressing answering = addressing(minister);
      replace(answering, answering.answered(said, on, text.parts(), round, embargo));
    });
    status = QuestionStatus.of(end, addressings);
    if (!answers.isEmpty()) {
      raise(QuestionFacts.filed(this, round, List.copyOf(answers.keySet()), embargo));
    }
  }

  private void replace(Addressing before, Addressing after) {
    addressings = addressings.stream().map(a -> a.equals(before) ? after : a).toList();
  }

  private static Embargo embargo(TermRules rules, Instant from) {
    return rules.embargoFrom(Brussels.dateOf(from));
  }

  /**
   * Ends it: no answer is awaited any more. Withdrawn, its answers are not published either.
   *
   * @throws Refusal CONFLICT when that is not possible now, saying what is; INVALID for a date that
   *     cannot be
   */
  public void end(Wish wish, TermRules rules, Instant now) {
    LocalDate today = Brussels.dateOf(now);
    possible().require(wish.how(), today);
    end = wish.end(filedOn, today, rules.undoableThrough(today));
    status = QuestionStatus.of(end, addressings);
    raise(QuestionFacts.ended(this, end, wish.batch()));
  }

  /**
   * Undoes its end; its terms and embargoes ran on.
   *
   * @throws Refusal CONFLICT when there is none to undo, or not any more
   */
  public void reinstate(String reason, Instant now) {
    End undone = possible().undoable(Brussels.dateOf(now));
    end = null;
    status = QuestionStatus.of(null, addressings);
    raise(QuestionFacts.reinstated(this, undone, reason));
  }

  Possible possible() {
    boolean awaited = !isAnswered();
    boolean open = awaited || Embargo.nextOf(addressings).isPresent();
    return new Possible(end, awaited, open, convertibleFrom().orElse(null));
  }

  /** How it ended otherwise than by its answers, if it did. */
  public Optional<End> ended() {
    return Optional.ofNullable(end);
  }

  /** Brussels date from which the asker may have it converted; empty while nothing is awaited. */
  public Optional<LocalDate> convertibleFrom() {
    return Addressing.firstDue(addressings)
        .map(first -> ConversionNotice.possibleOn(first.dueOn()));
  }

  boolean isAnswered() {
    return addressings.stream().allMatch(Addressing::isAnswered);
  }

  @Override
  public @Nullable Wake wakeOn() {
    return Awakening.next(addressings, end, conversionNotice).orElse(null);
  }

  /** As it stood, only to be looked at. */
  Question as(QuestionThen then) {
    Question past = new Question();
    past.id = id;
    past.text = then.text();
    past.asker = then.asker();
    past.texts = then.texts();
    past.filedOn = filedOn;
    past.parliamentaryYear = parliamentaryYear;
    past.sourceSha256 = sourceSha256;
    past.addressings = then.addressings();
    past.formerAddressings = then.former();
    past.end = then.end();
    past.status = QuestionStatus.of(past.end, past.addressings);
    return past;
  }

  /** Publishes each answer whose embargo has run out, or says that a conversion comes near. */
  @Override
  public void wake(Wake wake, Instant now) {
    if (Awakening.isForConversion(wake)) {
      noticeConversion(Brussels.dateOf(now));
      return;
    }
    List<Addressing> before = addressings;
    addressings = before.stream().map(a -> a.publishedBy(now)).toList();
    status = QuestionStatus.of(end, addressings);
    QuestionFacts.published(this, before).forEach(this::raise);
  }

  /** Another term may be the first to end now; what came before it is not told of it. */
  private void awaitConversion(LocalDate today) {
    Addressing.firstDue(addressings)
        .filter(
            first -> conversionNotice == null || !conversionNotice.dueOn().equals(first.dueOn()))
        .ifPresent(first ->
            conversionNotice = ConversionNotice.at(first.dueOn(), first.term().calendar(), today));
  }

  /** A service that was away tells of the day it is, and nothing once it is possible. */
  private void noticeConversion(LocalDate today) {
    Addressing first = Addressing.firstDue(addressings).orElseThrow();
    conversionNotice = ConversionNotice.at(first.dueOn(), first.term().calendar(), today);
    if (today.isBefore(ConversionNotice.possibleOn(first.dueOn()))) {
      raise(QuestionFacts.conversionNear(this, first, today));
    }
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

  /** What they may see of it and do with it. */
  public Access access(Viewer viewer) {
    return new Access(this, viewer);
  }

  /** Hash of the document that it was read from; nothing when it was typed. */
  Optional<String> source() {
    return Optional.ofNullable(sourceSha256);
  }

  public QuestionText text() {
    return text;
  }

  public Asker asker() {
    return asker;
  }

  /** Where its text comes from, and how it read before. */
  public TextHistory texts() {
    return texts;
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

  /** Those from whom no answer is awaited any more, in the order in which they ended. */
  public List<FormerAddressing> formerAddressings() {
    return formerAddressings;
  }

  public QuestionStatus status() {
    return status;
  }

  /** Until everyone may read all answers; absent while one is awaited. */
  public Optional<Embargo> embargo() {
    return isAnswered() ? Embargo.lastOf(addressings) : Optional.empty();
  }

  /** When the last answer became public, present once all are. */
  public Optional<Instant> publishedAt() {
    return Addressing.lastPublication(addressings).filter(_ -> status == QuestionStatus.PUBLISHED);
  }
}
