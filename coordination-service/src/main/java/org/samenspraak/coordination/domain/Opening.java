package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.domain.Register;

/** What a coordination starts from. */
public record Opening(QuestionId questionId, AskedQuestion question, Table table, Parts parts) {

  /**
   * From the filed question and the mandates that its addressees held when it was sent to them.
   *
   * @return empty when the register does not know such a mandate (yet)
   */
  public static Optional<Opening> of(QuestionEvent.Filed filed, Register register) {
    List<Seat> seats =
        filed.addressings().stream()
            .flatMap(addressing -> seat(addressing, register).stream())
            .toList();
    if (seats.size() < filed.addressings().size()) {
      return Optional.empty();
    }
    LocalDate filedOn = filed.filedOn();
    AskedQuestion question =
        new AskedQuestion(
            filed.title(), filed.asker(), filed.askerName(), filedOn, filed.introduction(), 1);
    Parts parts =
        Parts.asked(
            filed.parts().stream().map(p -> PartWork.untouched(p.number(), p.text())).toList());
    return Optional.of(new Opening(filed.questionId(), question, Table.of(seats), parts));
  }

  /** Of one addressee; empty when the register does not know that mandate (yet). */
  static Optional<Seat> seat(QuestionEvent.Addressing addressing, Register register) {
    return register
        .heldOn(addressing.addressedTo(), addressing.sentOn())
        .map(mandate -> seat(addressing, mandate));
  }

  private static Seat seat(QuestionEvent.Addressing addressing, Mandate mandate) {
    return new Seat(
        mandate.minister(),
        addressing.heldBy(),
        mandate.name(),
        mandate.title(),
        mandate.competencesOn(addressing.sentOn()),
        addressing.number(),
        addressing.sentOn(),
        addressing.dueOn(),
        addressing.calendar(),
        null);
  }
}
