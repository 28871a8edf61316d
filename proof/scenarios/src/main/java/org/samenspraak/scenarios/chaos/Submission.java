package org.samenspraak.scenarios.chaos;

import java.util.List;
import java.util.Map;

/**
 * A question to file.
 *
 * @param number of the question at each of its addressees; no other filing has it
 * @param ministers slugs of the addressees
 * @param patient whether the client tries again until it is acknowledged; else it soon hangs up,
 *     and may not know what became of the question
 * @param answered whether it is answered as soon as it can be; it has one addressee and one part
 * @param body as it is sent
 */
record Submission(
    int number,
    String title,
    List<String> ministers,
    boolean patient,
    boolean answered,
    Map<String, Object> body) {

  String key() {
    return "chaos-" + number;
  }
}
