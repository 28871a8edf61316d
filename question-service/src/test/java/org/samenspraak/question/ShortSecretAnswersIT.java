package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Minister;
import org.samenspraak.question.domain.Part;
import org.samenspraak.testsupport.Guesses;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;
import org.samenspraak.web.Salts;

/** Under embargo, so short that a hash of the text alone would be as good as the text. */
class ShortSecretAnswersIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SECRET = "Nee.";
  private static final List<String> WORDINGS = List.of(SECRET, "Ja.", Samples.REFERRING_SENTENCE);

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  @Test
  void that_were_coordinated_are_for_who_holds_the_salt() {
    String id = clerk.post("/api/questions", Requests.question()).at("id");
    FinalText demir =
        text(
            Samples.DEMIR,
            AnswerKind.COORDINATED,
            null,
            List.of(new Part(1, SECRET), new Part(2, SECRET)));
    FinalText beke =
        text(Samples.BEKE, AnswerKind.REFERRING, Samples.REFERRING_SENTENCE, List.of());

    service.finalise(id, demir, beke);

    isForWhoHoldsTheSalt(id, demir.sha256(), beke.sha256());
  }

  @Test
  void that_came_with_the_document_are_for_who_holds_the_salt() {
    String document = Requests.answered(Requests.freshNumber(), "ANTWOORD", SECRET);
    Reply imported =
        clerk.postText("/api/questions/import?withAnswers=true&undivided=true", document);

    isForWhoHoldsTheSalt(
        imported.at("question/id"), imported.at("question/addressings/0/answer/sha256"));
  }

  private void isForWhoHoldsTheSalt(String id, String... announced) {
    await().atMost(PATIENCE).until(() -> service.events(id).size() == 2);
    List<String> seen = whatStrangersSee(id);
    Set<String> hashes = Guesses.hashes(seen);
    seen.addAll(service.events().stream().map(Seen::whole).toList());

    assertThat(hashes).containsExactlyInAnyOrder(announced);
    assertThat(seen).noneMatch(text -> text.contains(SECRET));
    assertThat(Guesses.found(hashes, seen, WORDINGS)).isEmpty();
    Http asker = service.http().as("asker:adeline-blancquaert");
    seen.add(asker.get("/api/questions/" + id + "/answers").toString());
    assertThat(Guesses.found(hashes, seen, WORDINGS)).containsExactlyInAnyOrder(announced);
  }

  private List<String> whatStrangersSee(String id) {
    List<String> seen = new ArrayList<>(service.events(id).stream().map(Seen::whole).toList());
    for (String stranger :
        List.of("public", "asker:x", "cabinet:bart-somers", "operator", "service:portal")) {
      Stream.of("", "/history", "/answers", "/letters/zuhal-demir.pdf")
          .map(resource -> service.http().as(stranger).get("/api/questions/" + id + resource))
          .map(Reply::toString)
          .forEach(seen::add);
    }
    return seen;
  }

  private static FinalText text(
      Minister minister, AnswerKind kind, @Nullable String words, List<Part> parts) {
    return new FinalText(minister, kind, words, parts, false, Salts.draw());
  }
}
