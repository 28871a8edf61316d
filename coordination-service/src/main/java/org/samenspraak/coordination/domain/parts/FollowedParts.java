package org.samenspraak.coordination.domain.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspraak.contracts.QuestionEvent;

/**
 * The parts once the question was corrected. Nothing is lost: a rewritten part keeps its
 * contributions, a voided one its work. And nothing goes out under another question unseen: what
 * was in the answer to a rewritten part has to be confirmed.
 *
 * @param toConfirm numbers of the rewritten parts for which there was something in the answer
 * @param released numbers of the parts that were voided
 */
public record FollowedParts(Parts parts, List<Integer> toConfirm, List<Integer> released) {

  /** The parts as they are asked now, with the work on them. */
  public static FollowedParts of(Parts before, List<QuestionEvent.Part> asked) {
    List<PartWork> rewritten = before.all().stream().filter(p -> isRewritten(p, asked)).toList();
    List<PartWork> voided =
        before.all().stream().filter(p -> textOf(p.number(), asked).isEmpty()).toList();
    List<PartWork> kept = new ArrayList<>();
    for (QuestionEvent.Part part : asked) {
      kept.add(
          before.all().stream()
              .filter(work -> work.number() == part.number())
              .findFirst()
              .map(work -> work.text().equals(part.text()) ? work : work.rewritten(part.text()))
              .orElseGet(() -> PartWork.untouched(part.number(), part.text())));
    }
    List<PartWork> released = voided.stream().map(PartWork::released).toList();
    return new FollowedParts(
        new Parts(
            List.copyOf(kept), Stream.concat(before.voided().stream(), released.stream()).toList()),
        rewritten.stream().filter(PartWork::covered).map(PartWork::number).toList(),
        voided.stream().map(PartWork::number).toList());
  }

  private static boolean isRewritten(PartWork work, List<QuestionEvent.Part> asked) {
    return textOf(work.number(), asked).filter(text -> !text.equals(work.text())).isPresent();
  }

  private static Optional<String> textOf(int number, List<QuestionEvent.Part> asked) {
    return asked.stream()
        .filter(part -> part.number() == number)
        .map(QuestionEvent.Part::text)
        .findFirst();
  }
}
