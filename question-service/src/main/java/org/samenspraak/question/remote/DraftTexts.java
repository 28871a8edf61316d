package org.samenspraak.question.remote;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Fetches answers as they stand while they are being written; nothing of them is kept here. */
@Component
public class DraftTexts {
  private static final Duration SOON = Duration.ofSeconds(10);

  /** Said by the service or by what stands before it: later it may be otherwise. */
  private static final Set<HttpStatusCode> NOT_NOW =
      Set.of(
          HttpStatus.TOO_MANY_REQUESTS,
          HttpStatus.BAD_GATEWAY,
          HttpStatus.SERVICE_UNAVAILABLE,
          HttpStatus.GATEWAY_TIMEOUT);

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
   * @throws RestClientException when its answer is wrong, which waiting does not mend
   */
  public Optional<Drafted> of(QuestionId questionId, MinisterId minister) {
    try {
      CoordinationAnswers.DraftAnswer draft = answers.draft(questionId, minister);
      List<Part> parts =
          draft.parts().stream().map(part -> new Part(part.number(), part.text())).toList();
      return Optional.of(new Drafted(draft.coordinator(), draft.kind(), draft.text(), parts));
    } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Conflict none) {
      return Optional.empty();
    } catch (ResourceAccessException away) {
      throw away(away);
    } catch (RestClientResponseException refused) {
      throw NOT_NOW.contains(refused.getStatusCode()) ? away(refused) : refused;
    }
  }

  private static Refusal away(RestClientException cause) {
    Refusal refusal =
        new Refusal(
                Kind.UNAVAILABLE,
                "coordination-away",
                "De dienst die de teksten van het antwoord heeft, is nu niet bereikbaar.")
            .retryAfter(SOON);
    refusal.initCause(cause);
    return refusal;
  }
}
