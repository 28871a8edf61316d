package org.samenspraak.coordination.domain.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Coverage;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.parts.Volume;
import org.samenspraak.coordination.domain.text.Dutch;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.workingdays.Brussels;

/**
 * The moment the answers were fixed, and the answers, one per addressee in the order of the
 * question.
 */
public record Finalisation(Instant at, List<Answer> answers) {

  /**
   * Fixes the answers if every part is covered and all can be published.
   *
   * @param register in which the coordinator has a mandate that day, by which the others cite
   * @param salt of which each answer gets one of its own
   */
  public static Finalisation of(
      Table table,
      Parts parts,
      Register register,
      MinisterId coordinator,
      String salt,
      Instant at) {
    new Coverage(table).complete(parts);
    new Volume(table).publishable(parts);
    return new Finalisation(at, drafts(table, parts, register, coordinator, salt, at));
  }

  /** The answers as they would be if they were fixed now; a part that is not covered is empty. */
  public static List<Answer> drafts(
      Table table,
      Parts parts,
      Register register,
      MinisterId coordinator,
      String salt,
      Instant at) {
    Mandate cited =
        answering(register, coordinator, table.nameOf(coordinator), Brussels.dateOf(at));
    return new AnswerWriting(table, parts).answers(cited, new Salt(salt));
  }

  private static Mandate answering(
      Register register, MinisterId coordinator, String name, LocalDate date) {
    return register
        .heldOn(coordinator, date)
        .orElseThrow(() ->
            new Refusal(
                Refusal.Kind.CONFLICT,
                "coordinator-without-mandate",
                name
                    + " is op "
                    + Dutch.date(date)
                    + " geen minister; er moet eerst een andere coördinator zijn."));
  }
}
