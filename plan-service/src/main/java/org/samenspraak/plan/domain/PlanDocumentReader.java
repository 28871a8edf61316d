package org.samenspraak.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.samenspraak.plan.domain.ObjectiveList.Item;

/**
 * Reads a plan from the text that announces it: the first line is the title and ends with the
 * period; somewhere stand the numbered objectives, who proposed the plan, and when it was approved.
 */
public final class PlanDocumentReader {
  private static final String PERIOD = "\\b(\\d{4})\\s*[-\\u2010-\\u2015]\\s*(\\d{4})\\b";

  /**
   * At least two words, the first and the last with a capital: no competence in a title looks so.
   */
  private static final String NAME =
      "(?-i:\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]*){0,3} \\p{Lu}[\\p{L}'’-]+)";

  /** Bounded, so that a text made to be slow is not. */
  private static final String PROPOSED_BY =
      "op voorstel van [^.]{0,150}minister[^.]{0,150}, (?<name>" + NAME + ")[.,]";

  private static final String APPROVED =
      "op "
          + DutchDate.PATTERN
          + " (?<kind>principieel|definitief) goedgekeurd(?: door (?:de )?(?<by>[^.,]+))?";
  private static final String ANNOUNCED = "(\\d{1,3}) (?:strategische )?doelstellingen zijn";

  private final DocumentText document;
  private final List<Recognised> recognised = new ArrayList<>();

  private PlanDocumentReader(DocumentText document) {
    this.document = document;
  }

  /**
   * Recognises what it can.
   *
   * @param text lines end with {@code \n}
   * @throws org.samenspraak.backbone.aggregate.Refusal INVALID when objectives are not numbered 1,
   *     2, 3 … or a date or period cannot be
   */
  public static PlanDocument read(String text) {
    return new PlanDocumentReader(new DocumentText(text)).read();
  }

  private PlanDocument read() {
    String title = title();
    Period period = period();
    List<Item> objectives = ObjectiveList.in(document);
    for (int i = 0; i < objectives.size(); i++) {
      found("doelstelling " + (i + 1), objectives.get(i).text(), objectives.get(i).line());
    }
    return new PlanDocument(
        title,
        period,
        coordinator(),
        objectives.stream().map(Item::text).toList(),
        document.find(ANNOUNCED).map(m -> Integer.valueOf(m.group(1))).orElse(null),
        approval(),
        List.copyOf(recognised));
  }

  /** The first line that says something, without the period at its end. */
  private @Nullable String title() {
    List<String> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String title = DocumentText.oneLine(lines.get(i).replaceFirst(PERIOD + "\\s*$", ""));
        if (!title.isEmpty()) {
          found("titel", title, i + 1);
          return title;
        }
      }
    }
    return null;
  }

  private @Nullable Period period() {
    Optional<MatchResult> years = document.find(PERIOD);
    if (years.isEmpty()) {
      return null;
    }
    Period period =
        new Period(Integer.parseInt(years.get().group(1)), Integer.parseInt(years.get().group(2)));
    found("periode", period.toString(), lineOf(years.get()));
    return period;
  }

  private @Nullable String coordinator() {
    Optional<MatchResult> proposer = document.find(PROPOSED_BY);
    proposer.ifPresent(
        m -> found("coördinerend minister", DocumentText.oneLine(m.group("name")), lineOf(m)));
    return proposer.map(m -> DocumentText.oneLine(m.group("name"))).orElse(null);
  }

  private @Nullable ReportedApproval approval() {
    return document.find(APPROVED).map(this::approval).orElse(null);
  }

  private ReportedApproval approval(MatchResult match) {
    int line = lineOf(match);
    boolean inPrinciple = match.group("kind").toLowerCase(Locale.ROOT).equals("principieel");
    String by = match.group("by") == null ? "" : DocumentText.oneLine(match.group("by"));
    ReportedApproval approval =
        new ReportedApproval(
            inPrinciple ? Approval.Kind.IN_PRINCIPLE : Approval.Kind.FINAL,
            DutchDate.of(match.group("date"), line),
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
