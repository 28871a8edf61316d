package org.samenspraak.question.remote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Part;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Fetches final texts, which no topic carries while they are under embargo. */
@Component
public class FinalTexts {
  /** Too many, or who we are is not settled: nothing that the message could help. */
  private static final Set<HttpStatusCode> NOT_FOR_LONG =
      Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);

  private final CoordinationAnswers answers;

  FinalTexts(CoordinationAnswers answers) {
    this.answers = answers;
  }

  /**
   * A fetched text.
   *
   * @param text outside the parts
   * @param salt of its hash
   */
  public record Fetched(@Nullable String text, List<Part> parts, String salt) {}

  /**
   * The final text of one addressee that was announced by that hash; a later one does not replace
   * it.
   *
   * @throws NotYet when coordination-service does not answer, or not now
   */
  public Fetched of(QuestionId questionId, MinisterId minister, String sha256) {
    try {
      CoordinationAnswers.FinalAnswer answer = answers.answer(questionId, minister, sha256);
      List<Part> parts =
          answer.parts().stream().map(part -> new Part(part.number(), part.text())).toList();
      return new Fetched(answer.text(), parts, answer.salt());
    } catch (ResourceAccessException | HttpServerErrorException away) {
      throw notYet(away);
    } catch (HttpClientErrorException refused) {
      if (NOT_FOR_LONG.contains(refused.getStatusCode())) {
        throw notYet(refused);
      }
      throw refused;
    }
  }

  private static NotYet notYet(Exception cause) {
    return new NotYet("coordination-service does not answer: " + cause.getMessage(), cause);
  }
}
