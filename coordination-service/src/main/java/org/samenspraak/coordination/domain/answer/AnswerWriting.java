package org.samenspraak.coordination.domain.answer;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.register.domain.Mandate;

/** Composes the answers of all addressees from the work on the parts. */
public record AnswerWriting(Table table, Parts parts) {

  /**
   * @param coordinator the coordinator's mandate on the day of finalisation, by which the others
   *     cite
   */
  List<Answer> answers(Mandate coordinator, Salt salt) {
    return table.ministers().stream()
        .map(m ->
            m.equals(coordinator.minister())
                ? own(m, salt.of(m.value()))
                : referring(m, coordinator, salt.of(m.value())))
        .toList();
  }

  /**
   * The final text of a part: the coordinator's, else the accepted contributions; then the mark's
   * wording.
   */
  public String textOf(PartWork part) {
    List<String> texts = new ArrayList<>();
    part.ownText().ifPresentOrElse(own -> texts.add(own.text()), () -> addAccepted(part, texts));
    NotCompetent mark = part.notCompetent();
    if (mark != null && texts.stream().noneMatch(text -> text.contains(mark.text()))) {
      texts.add(mark.text());
    }
    return String.join("\n\n", texts);
  }

  private void addAccepted(PartWork part, List<String> texts) {
    part.inOrderOf(table).stream()
        .filter(Contribution::accepted)
        .flatMap(contribution -> contribution.latest().stream())
        .forEach(delivery -> texts.add(delivery.text()));
  }

  private Answer own(MinisterId minister, Salt salt) {
    boolean alone = table.seats().size() == 1;
    List<Answer.PartAnswer> texts =
        parts.all().stream().map(p -> new Answer.PartAnswer(p.number(), textOf(p))).toList();
    return new Answer(
        minister, alone ? Answer.Kind.FINAL : Answer.Kind.COORDINATED, null, texts, salt.hex());
  }

  private static Answer referring(MinisterId minister, Mandate coordinator, Salt salt) {
    String sentence =
        "Een gecoördineerd antwoord zal gegeven worden door " + coordinator.cited() + ".";
    return new Answer(minister, Answer.Kind.REFERRING, sentence, List.of(), salt.hex());
  }
}
