package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * What is asked of a ministry.
 *
 * @param parts numbers of the parts
 * @param due internal Brussels date
 * @param note of the coordinator, unless it is confidential
 * @param noteConfidential whether there is a note that is only read in the portal
 */
public record Wanted(
    List<Integer> parts, LocalDate due, @Nullable String note, boolean noteConfidential) {

  /** One part, without a word. */
  static Wanted part(int number, LocalDate due) {
    return new Wanted(List.of(number), due, null, false);
  }

  /** {@code deelvraag 6}, {@code deelvragen 3 en 6}. */
  String inWords() {
    return (parts.size() == 1 ? "deelvraag " : "deelvragen ") + DutchSentences.list(parts);
  }

  List<Fact> facts(Cabinet coordinator) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Interne termijn", MailWords.dayOf(due)));
    facts.add(new Fact(parts.size() == 1 ? "Deelvraag" : "Deelvragen", DutchSentences.list(parts)));
    facts.add(new Fact("Coördinatie", "kabinet van " + coordinator.name()));
    if (note != null) {
      facts.add(new Fact("Nota", note));
    } else if (noteConfidential) {
      facts.add(new Fact("Nota", "vertrouwelijk; u leest ze in het portaal"));
    }
    return List.copyOf(facts);
  }
}
