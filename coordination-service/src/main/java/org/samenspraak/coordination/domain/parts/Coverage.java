package org.samenspraak.coordination.domain.parts;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.text.Dutch;

/** Says in Dutch by what a part is covered, or what is missing. */
public record Coverage(Table table) {

  /**
   * What covers the part, in the order in which it reads in the answer; empty when nothing does.
   */
  public List<String> coveredBy(PartWork part) {
    List<String> words = new ArrayList<>();
    if (part.ownText().isPresent()) {
      words.add("tekst van de coördinerend minister");
    }
    part.inOrderOf(table).stream()
        .filter(Contribution::accepted)
        .forEach(c -> words.add("aanvaarde bijdrage van " + table.nameOf(c.minister())));
    NotCompetent mark = part.notCompetent();
    if (mark != null) {
      words.add("niet bevoegd: verwijzing naar " + mark.who());
    }
    return words;
  }

  /** One sentence on what is missing for an uncovered part. */
  public String gap(PartWork part) {
    List<String> states =
        part.contributions().stream()
            .filter(c -> c.status() != ContributionStatus.CANCELLED)
            .map(this::state)
            .toList();
    return "Deelvraag "
        + part.number()
        + ": "
        + (states.isEmpty()
            ? "er is geen bijdrage gevraagd en geen tekst geschreven."
            : String.join("; ", states) + ".");
  }

  /** Refuses, with every gap in words, when a part is not covered. */
  public void complete(Parts parts) {
    List<PartWork> open = parts.all().stream().filter(part -> !part.covered()).toList();
    if (!open.isEmpty()) {
      List<Integer> numbers = open.stream().map(PartWork::number).toList();
      String which = (open.size() == 1 ? "Deelvraag " : "De deelvragen ") + Dutch.list(numbers);
      String lack = open.size() == 1 ? " heeft nog geen antwoord." : " hebben nog geen antwoord.";
      throw new Refusal(Refusal.Kind.CONFLICT, "parts-uncovered", which + lack)
          .expected(
              "voor elke deelvraag een aanvaarde bijdrage, een eigen tekst of een markering “niet bevoegd”")
          .with("uncovered", numbers)
          .with("gaps", open.stream().map(this::gap).toList());
    }
  }

  private String state(Contribution contribution) {
    String whose = "de bijdrage van " + table.nameOf(contribution.minister());
    String due = Dutch.date(contribution.due());
    return switch (contribution.status()) {
      case REQUESTED -> whose + ", gevraagd tegen " + due + ", is nog niet geleverd";
      case RETURNED -> whose + " is teruggezonden en tegen " + due + " opnieuw gevraagd";
      case DELIVERED -> whose + " is geleverd maar nog niet aanvaard";
      case ACCEPTED -> whose + " is aanvaard";
      case CANCELLED -> whose + " wordt niet meer gevraagd";
      case DECLINED -> whose + " is geweigerd" + why(contribution);
    };
  }

  private static String why(Contribution contribution) {
    Declined declined = contribution.declined();
    return declined == null ? "" : " (" + declined.reason().dutch() + ")";
  }
}
