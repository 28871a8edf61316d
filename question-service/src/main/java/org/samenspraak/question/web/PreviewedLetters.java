package org.samenspraak.question.web;

import java.time.Instant;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.question.application.Addressees;
import org.samenspraak.question.application.AnswerToFile;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.letters.Letters;
import org.samenspraak.question.remote.DraftTexts;
import org.samenspraak.web.Salts;
import org.springframework.stereotype.Component;

/** Letters as they would be now, for the cabinet that coordinates the answer. */
@Component
class PreviewedLetters {
  private final DraftTexts drafts;
  private final Addressees addressees;
  private final Letters letters;
  private final BusinessClock clock;

  PreviewedLetters(DraftTexts drafts, Addressees addressees, Letters letters, BusinessClock clock) {
    this.drafts = drafts;
    this.addressees = addressees;
    this.letters = letters;
    this.clock = clock;
  }

  /** Whoever could not coordinate is told so before another service is asked. */
  byte[] of(Question question, Addressing addressing, Viewer reader) {
    if (!question.access(reader).previews(null)) {
      throw notForReader();
    }
    DraftTexts.Drafted drafted =
        drafts
            .of(question.id(), addressing.minister())
            .orElseThrow(() ->
                new Refusal(
                    Kind.CONFLICT,
                    "nothing-drafted",
                    "Er wordt nu niet aan een antwoord gewerkt: niemand coördineert het, of het is al"
                        + " definitief."));
    if (!question.access(reader).previews(drafted.coordinator())) {
      throw notForReader();
    }
    Instant now = clock.instant();
    AnswerToFile answer =
        new AnswerToFile(
            addressing.minister(),
            null,
            drafted.kind(),
            drafted.text(),
            drafted.parts(),
            false,
            null,
            Salts.draw());
    return letters.draft(question, addressing, addressees.sign(question, answer, now), now);
  }

  private static Refusal notForReader() {
    return new Refusal(
            Kind.FORBIDDEN,
            "not-the-coordinator",
            "Alleen het kabinet dat het antwoord coördineert, leest de brieven vooraf.")
        .expected("het coördinerend kabinet");
  }
}
