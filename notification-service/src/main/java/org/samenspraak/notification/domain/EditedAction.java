package org.samenspraak.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.ActionEvent.Contents;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * What a mail says of an action that was edited: only what is other than before, and why.
 *
 * @param cabinets of ministers whom the event names
 */
record EditedAction(ActionEvent.Edited event, Function<MinisterId, Cabinet> cabinets) {
  private static final int LONGEST = 400;

  private Contents from() {
    return event.from();
  }

  private Contents to() {
    return event.to();
  }

  /** The matter, for a subject. */
  String what() {
    return led() ? "Gewijzigd" : "Andere trekker";
  }

  /** The matter, above the mail. */
  String heading() {
    return led() ? "Actie gewijzigd" : "Actie met een andere trekker";
  }

  /** Whether the same minister goes on leading it. */
  private boolean led() {
    return from().lead().equals(to().lead());
  }

  /** What it means for that cabinet. */
  String opening(Cabinet cabinet) {
    String action =
        "de actie “%s” bij doelstelling %d"
            .formatted(OneLine.of(to().title(), Mail.LONG_TITLE), to().objective());
    MinisterId minister = cabinet.minister();
    if (to().lead().equals(minister) && !led()) {
      return "Uw kabinet trekt voortaan " + action + ".";
    }
    if (from().lead().equals(minister) && !led()) {
      return "Uw kabinet trekt niet langer %s; dat doet voortaan het %s."
          .formatted(action, nameOf(to().lead()));
    }
    boolean helps = to().contributors().contains(minister);
    if (helps != from().contributors().contains(minister)) {
      return "Uw kabinet werkt %s mee aan %s."
          .formatted(helps ? "voortaan" : "niet langer", action);
    }
    return MailWords.capital(action) + " is gewijzigd.";
  }

  /** What is other than before, who leads it first. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("Trekker", nameOf(from().lead()), nameOf(to().lead())));
    changed(facts, "Werkt mee", names(from().contributors()), names(to().contributors()));
    changed(facts, "Klaar tegen", MailWords.date(from().dueOn()), MailWords.date(to().dueOn()));
    changed(facts, "Doelstelling", number(from().objective()), number(to().objective()));
    changed(facts, "Actie", from().title(), to().title());
    changed(facts, "Omschrijving", from().description(), to().description());
    changed(facts, "Budget", from().budget(), to().budget());
    changed(facts, "Evaluatiecriterium", from().evaluationCriterion(), to().evaluationCriterion());
    changed(facts, "Hangt af van", from().externalDependency(), to().externalDependency());
    if (event.reason() != null) {
      facts.add(new Fact("Reden", event.reason()));
    }
    return facts;
  }

  private static void changed(
      List<Fact> facts, String label, @Nullable String before, @Nullable String now) {
    if (!Objects.equals(before, now)) {
      facts.add(fact(label, before, now));
    }
  }

  private static Fact fact(String label, @Nullable String before, @Nullable String now) {
    String said = shown(now);
    return new Fact(
        label, Objects.equals(before, now) ? said : said + " (voordien: " + shown(before) + ")");
  }

  private static String shown(@Nullable String text) {
    return text == null ? "niets" : OneLine.of(text, LONGEST);
  }

  private static String number(int objective) {
    return String.valueOf(objective);
  }

  private String names(List<MinisterId> ministers) {
    return ministers.isEmpty()
        ? "niemand"
        : String.join(", ", ministers.stream().map(this::nameOf).toList());
  }

  private String nameOf(MinisterId minister) {
    return "kabinet van " + cabinets.apply(minister).name();
  }
}
