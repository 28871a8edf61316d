package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.ParliamentaryYear;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * A question as it is handed in.
 *
 * @param filedOn Brussels date on which the member filed it
 * @param introduction text before the first part, possibly empty
 * @param parts their texts in order, the first is part 1
 * @param likelyDoubleOf the question for which this one could be taken, when it is filed all the
 *     same
 * @param sourceSha256 of the document that it was read from, 64 hexadecimal digits; null when it
 *     was typed
 */
public record Filing(
    String title,
    Asker asker,
    LocalDate filedOn,
    String introduction,
    List<String> parts,
    List<Addressee> addressees,
    @Nullable QuestionId likelyDoubleOf,
    @Nullable String sourceSha256) {
  /** Most addressees of one question. */
  public static final int MAX_ADDRESSEES = 20;

  /** Most parts of one question. */
  public static final int MAX_PARTS = 100;

  /** Most bytes of all text together, in UTF-8. */
  public static final int MAX_BYTES = 200 * 1024;

  /** Most characters of a title. */
  public static final int MAX_TITLE = 500;

  /** Most characters of a name. */
  public static final int MAX_NAME = 100;

  /** Highest number of a question. */
  public static final int MAX_NUMBER = 999_999;

  /** Last Brussels date of filing or sending: the calendars still know the term that follows. */
  static final LocalDate LAST_DATE = WorkingCalendar.LAST_DATE.minusYears(2);

  /** Keeps copies of the lists. */
  public Filing {
    parts = List.copyOf(parts);
    addressees = List.copyOf(addressees);
  }

  /** A filing that was typed and that nobody takes for another question. */
  public Filing(
      String title,
      Asker asker,
      LocalDate filedOn,
      String introduction,
      List<String> parts,
      List<Addressee> addressees) {
    this(title, asker, filedOn, introduction, parts, addressees, null, null);
  }

  /** The same, asked by that one. */
  public Filing by(Asker known) {
    return new Filing(
        title, known, filedOn, introduction, parts, addressees, likelyDoubleOf, sourceSha256);
  }

  /** Refuses what cannot be a question at that moment. */
  public void check(Instant now) {
    check(Brussels.dateOf(now));
  }

  /**
   * Unique among all questions, so that of two filings at one moment that could be taken for each
   * other only one succeeds. Whoever files one on purpose names the other, so that also that one is
   * filed once.
   */
  public String identity() {
    return likelyDoubleOf == null
        ? likeness(asker, filedOn, title)
        : identityBeside(likelyDoubleOf);
  }

  /** The identity it has, or would have, as a likely double of that question. */
  public String identityBeside(QuestionId other) {
    return likeness(asker, filedOn, title) + "/" + other;
  }

  /** Whether one could be taken for the other: by its asker, its day and its title. */
  public boolean isLike(Question other) {
    return likeness(asker, filedOn, title)
        .equals(likeness(other.asker(), other.filedOn(), other.text().title()));
  }

  /** Whether every letter is the same. */
  public boolean hasTextOf(Question other) {
    return text().reads(other.text());
  }

  /** Whether it goes to the same ministers. */
  public boolean hasAddresseesOf(Question other) {
    return addressees.stream()
        .map(Addressee::minister)
        .collect(Collectors.toSet())
        .equals(other.addressings().stream().map(Addressing::minister).collect(Collectors.toSet()));
  }

  /** A title in another script folds to nothing, so it counts as it is written. */
  static String likeness(Asker asker, LocalDate filedOn, String title) {
    String folded = Slug.of(title);
    return asker.slug() + "/" + filedOn + "/" + (folded.isEmpty() ? title : folded);
  }

  /**
   * The keys under which its numbers are used once: numbers restart in every parliamentary year.
   */
  public List<String> numberKeys() {
    String year = parliamentaryYear();
    return addressees.stream().map(to -> numberKey(to.minister(), year, to.number())).toList();
  }

  /** The key under which a number is used once. */
  public static String numberKey(MinisterId minister, String year, int number) {
    return minister + "/" + year + "/" + number;
  }

  /** That of the day of filing, also when it was sent after the next one opened. */
  String parliamentaryYear() {
    return ParliamentaryYear.of(filedOn).label();
  }

  QuestionText text() {
    List<Part> numbered =
        IntStream.range(0, parts.size()).mapToObj(i -> new Part(i + 1, parts.get(i))).toList();
    return new QuestionText(title, introduction, numbered, List.of());
  }

  /** The same addressees, as found in the register, each with its term. */
  List<Addressing> sentTo(List<Minister> ministers, TermRules rules) {
    return IntStream.range(0, addressees.size())
        .mapToObj(i -> {
          Addressee to = addressees.get(i);
          AnswerTerm term = rules.termFrom(to.sentOn(), addressees.size());
          return Addressing.sent(ministers.get(i), to.number(), to.sentOn(), term);
        })
        .toList();
  }

  /**
   * Refuses what cannot be a question.
   *
   * @param today Brussels date
   */
  void check(LocalDate today) {
    text().check();
    asker.check();
    checkDate("filedOn", filedOn, today);
    checkCount("addressees", addressees.size(), MAX_ADDRESSEES, "geadresseerden");
    Set<MinisterId> seen = new HashSet<>();
    for (int i = 0; i < addressees.size(); i++) {
      checkAddressee(addressees.get(i), "addressees[" + i + "]", today, seen);
    }
  }

  private void checkAddressee(
      Addressee addressee, String path, LocalDate today, Set<MinisterId> seen) {
    addressee.check(path + ".", filedOn, today);
    if (!seen.add(addressee.minister())) {
      throw invalid(
              "addressee-twice",
              "“" + addressee.minister() + "” staat meer dan eens bij de geadresseerden.")
          .field(path + ".minister")
          .expected("elke minister hoogstens één keer");
    }
  }

  static void checkDate(String path, LocalDate date, LocalDate today) {
    LocalDate last = today.isBefore(LAST_DATE) ? today : LAST_DATE;
    if (date.isAfter(last) || date.isBefore(WorkingCalendar.FIRST_DATE)) {
      throw invalid(
              date.isBefore(WorkingCalendar.FIRST_DATE)
                  ? "date-too-early"
                  : date.isAfter(today) ? "date-in-future" : "date-too-late",
              "De datum " + date + " kan niet juist zijn.")
          .field(path)
          .expected("een datum van " + WorkingCalendar.FIRST_DATE + " tot en met " + last);
    }
  }

  static void checkCount(String field, int count, int max, String dutch) {
    if (count < 1 || count > max) {
      throw invalid("list-size", "De vraag telt " + count + " " + dutch + ".")
          .field(field)
          .expected("1 tot " + max + " " + dutch)
          .with("limit", max);
    }
  }

  static Refusal invalid(String type, String message) {
    return new Refusal(Refusal.Kind.INVALID, type, message);
  }
}
