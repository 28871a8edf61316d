package org.samenspraak.scenarios.chaos;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files questions, and answers some of them as soon as they can be answered.
 *
 * @param questions where the instances of question-service are
 * @param coordinations where the instances of coordination-service are
 */
record Client(Caller caller, List<URI> questions, List<URI> coordinations) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int CLIENT_ERROR = 400;

  Acknowledgement carry(Submission filing) throws InterruptedException {
    Caller.Heard heard = caller.call(Call.file(filing), questions, filing.patient());
    Optional<HttpResponse<String>> answer = heard.answer();
    String refused = answer.map(Client::refused).orElse(null);
    if (answer.isEmpty() || refused != null) {
      return new Acknowledgement(filing, null, heard.tries(), refused);
    }
    String id = JSON.readTree(answer.get().body()).path("id").asString();
    return new Acknowledgement(
        filing, id, heard.tries(), filing.answered() ? answer(filing, id) : null);
  }

  /** Why that was refused; null when it was not. */
  private @Nullable String answer(Submission filing, String id) throws InterruptedException {
    for (Call call : List.of(Call.write(filing, id), Call.finalise(filing, id))) {
      var heard = caller.call(call, coordinations, true);
      String refused = heard.answer().map(Client::refused).orElse(null);
      if (refused != null) {
        return refused;
      }
    }
    return null;
  }

  private static @Nullable String refused(HttpResponse<String> answer) {
    return answer.statusCode() < CLIENT_ERROR
        ? null
        : answer.uri().getPath() + " " + answer.statusCode() + " " + answer.body();
  }
}
