package org.samenspraak.question.remote;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Fetches answers as they stand while they are being written; nothing of them is kept here. */
@Component
public class DraftTexts {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final CoordinationAnswers answers;

  DraftTexts(CoordinationAnswers answers) {
    this.answers = answers;
  }

  /**
   * The answer of one addressee as it would be now.
   *
   * @param coordinator whose cabinet alone may see it
   * @param text outside the parts
   * @param parts with an empty text where there is none yet
   */
  public record Drafted(
      MinisterId coordinator, AnswerKind kind, @Nullable String text, List<Part> parts) {}

  /**
   * As it stands now; empty when nobody coordinates, or nothing is being written any more.
   *
   * @throws Refusal UNAVAILABLE when coordination-service does not answer, or not now
   */
  public Optional<Drafted> of(QuestionId questionId, MinisterId minister) {
    try {
      CoordinationAnswers.DraftAnswer draft = answers.draft(questionId, minister);
      List<Part> parts =
          draft.parts().stream().map(part -> new Part(part.number(), part.text())).toList();
      return Optional.of(new Drafted(draft.coordinator(), draft.kind(), draft.text(), parts));
    } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Conflict none) {
      return Optional.empty();
    } catch (RestClientException away) {
      Refusal refusal =
          new Refusal(
                  Kind.UNAVAILABLE,
                  "coordination-away",
                  "De dienst die de teksten van het antwoord heeft, is nu niet bereikbaar.")
              .retryAfter(SOON);
      refusal.initCause(away);
      throw refusal;
    }
  }
}
