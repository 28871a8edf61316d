package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.CorrectionMails;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A number was wrong: the cabinet whose number it is hears the right one. */
@Component
class WhenAddressingRenumberedTellCabinet implements Reaction<QuestionEvent.AddressingRenumbered> {

  private final Desk desk;

  WhenAddressingRenumberedTellCabinet(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.AddressingRenumbered fact, Received received) {
    ToldQuestion question = desk.question(fact.questionId());
    CorrectionMails mails = desk.correctionMails();
    Instant at = received.envelope().time();
    Cabinet to = desk.cabinet(fact.minister(), at);
    desk.tell(received, to, question, mails.renumbered(question, to, fact.before(), fact.reason()));
  }
}
