package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A question reads otherwise than before: every addressed cabinet hears what changed, and why. */
@Component
class WhenCorrectedTellCabinets implements Reaction<QuestionEvent.Corrected> {

  private final Desk desk;

  WhenCorrectedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.Corrected corrected, Received received) {
    ToldQuestion question = desk.question(corrected.questionId());
    Instant at = received.envelope().time();
    String changed = DutchSentences.changed(corrected.changes());
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(
          received,
          to,
          question,
          desk.correctionMails().corrected(question, to, changed, corrected.reason()));
    }
  }
}
