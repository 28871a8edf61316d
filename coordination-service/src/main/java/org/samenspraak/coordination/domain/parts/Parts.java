package org.samenspraak.coordination.domain.parts;

import java.util.List;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/** The numbered parts of the question, in order. */
public record Parts(List<PartWork> all) {

  /** Numbers of the parts for which the answer has nothing yet. */
  public List<Integer> uncovered() {
    return all.stream().filter(part -> !part.covered()).map(PartWork::number).toList();
  }

  public PartWork numbered(int number) {
    return all.stream()
        .filter(part -> part.number() == number)
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                    Kind.NOT_FOUND, "no-such-part", "De vraag heeft geen deelvraag " + number + ".")
                .field("part")
                .expected("een nummer van 1 tot en met " + all.size()));
  }

  public Parts with(PartWork changed) {
    return new Parts(
        all.stream().map(part -> part.number() == changed.number() ? changed : part).toList());
  }
}
