package org.samenspraak.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.plan.domain.ObjectiveList.Item;

/**
 * Reads a plan from the text that announces it: the first line is the title and ends with the
 * period; somewhere stand the numbered objectives, who proposed the plan, and when it was approved.
 */
public final class PlanDocumentReader {
  private static final int SPELLING = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String YEARS = "\\b(\\d{4}) ?[-\\u2010-\\u2015] ?(\\d{4})\\b";
  private static final Pattern PERIOD = Pattern.compile(YEARS);
  private static final Pattern PERIOD_AT_END = Pattern.compile(YEARS + "$");

  /**
   * At least two words, the first and the last with a capital: no competence in a title looks so.
   */
  private static final String NAME =
      "(?-i:\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]*){0,3} \\p{Lu}[\\p{L}'’-]+)";

  /** Bounded, so that a text made to be slow is not. */
  private static final Pattern PROPOSED_BY =
      Pattern.compile(
          "op voorstel van [^.]{0,150}minister[^.]{0,150}, (?<name>" + NAME + ")[.,]", SPELLING);

  private static final Pattern APPROVED =
      Pattern.compile(
          "op "
              + SpelledDate.PATTERN
              + " (?<kind>principieel|definitief) goedgekeurd(?: door (?:de )?(?<by>[^.,]+))?",
          SPELLING);
  private static final Pattern ANNOUNCED =
      Pattern.compile("(\\d{1,3}) (?:strategische )?doelstellingen zijn", SPELLING);

  private final DocumentText document;
  private final List<Recognised> recognised = new ArrayList<>();
  private @Nullable Refusal refusal;

  private PlanDocumentReader(DocumentText document) {
    this.document = document;
  }

  /**
   * Recognises what it can.
   *
   * @param text lines end with {@code \n}
   * @throws Refusal INVALID when objectives are not numbered 1, 2, 3 … or a date or period cannot
   *     be; it says what was recognised all the same
   */
  public static PlanDocument read(String text) {
    return new PlanDocumentReader(DocumentText.of(text)).read();
  }

  private PlanDocument read() {
    String title = title();
    Optional<Period> period = unlessRefused(this::period);
    List<Item> objectives =
        unlessRefused(() -> Optional.of(ObjectiveList.in(document))).orElse(List.of());
    for (int i = 0; i < objectives.size(); i++) {
      found("doelstelling " + (i + 1), objectives.get(i).text(), objectives.get(i).line());
    }
    String coordinator = coordinator();
    Optional<ReportedApproval> approval =
        unlessRefused(() -> document.find(APPROVED).map(this::approval));
    if (refusal != null) {
      throw refusal.with("recognised", List.copyOf(recognised));
    }
    return new PlanDocument(
        title,
        period.orElse(null),
        coordinator,
        objectives.stream().map(Item::text).toList(),
        document.find(ANNOUNCED).map(m -> Integer.valueOf(m.group(1))).orElse(null),
        approval.orElse(null),
        List.copyOf(recognised));
  }

  /** What a step finds; nothing where it refuses, and then the other steps go on, to be shown. */
  private <T> Optional<T> unlessRefused(Supplier<Optional<T>> step) {
    try {
      return step.get();
    } catch (Refusal refused) {
      refusal = refusal == null ? refused : refusal;
      return Optional.empty();
    }
  }

  /** The first line that says something, without the period at its end. */
  private @Nullable String title() {
    List<String> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String title = PERIOD_AT_END.matcher(lines.get(i)).replaceFirst("").strip();
        if (!title.isEmpty()) {
          found("titel", title, i + 1);
          return title;
        }
      }
    }
    return null;
  }

  private Optional<Period> period() {
    return document
        .find(PERIOD)
        .map(years -> {
          Period period =
              new Period(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
          found("periode", period.toString(), lineOf(years));
          return period;
        });
  }

  private @Nullable String coordinator() {
    Optional<MatchResult> proposer = document.find(PROPOSED_BY);
    proposer.ifPresent(m -> found("coördinerend minister", m.group("name"), lineOf(m)));
    return proposer.map(m -> m.group("name")).orElse(null);
  }

  private ReportedApproval approval(MatchResult match) {
    int line = lineOf(match);
    boolean inPrinciple = match.group("kind").toLowerCase(Locale.ROOT).equals("principieel");
    String by = match.group("by") == null ? "" : match.group("by").strip();
    ReportedApproval approval =
        new ReportedApproval(
            inPrinciple ? Approval.Kind.IN_PRINCIPLE : Approval.Kind.FINAL,
            SpelledDate.of(match.group("date"), line),
            by);
    found(
        inPrinciple ? "principiële goedkeuring" : "definitieve goedkeuring",
        approval.on().toString(),
        line);
    return approval;
  }

  private int lineOf(MatchResult match) {
    return document.lineOf(match.start());
  }

  private void found(String what, String value, int line) {
    recognised.add(new Recognised(what, value, line));
  }
}
