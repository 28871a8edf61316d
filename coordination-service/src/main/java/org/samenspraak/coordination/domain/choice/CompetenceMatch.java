package org.samenspraak.coordination.domain.choice;

import java.util.List;
import org.samenspraak.coordination.domain.text.Words;

/**
 * The words of a minister's competences that occur in a question.
 *
 * @param words as the competences write them, in lower case
 */
record CompetenceMatch(Seat seat, List<String> words) {

  static CompetenceMatch of(Seat seat, Words question) {
    Words competences = Words.of(String.join(" ", seat.competences()));
    return new CompetenceMatch(seat, competences.begunIn(question));
  }

  int strength() {
    return words.size();
  }

  Reason reason() {
    return new Reason(Reason.Code.COMPETENCES, seat.minister(), null, words);
  }
}
