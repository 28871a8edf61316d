package org.samenspraak.coordination.domain.parts;

import java.util.List;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.text.Dutch;

/**
 * The numbered parts of the question, in order.
 *
 * @param all those that ask an answer
 * @param voided those that asked one before the question was corrected; the work on them stays
 *     readable
 */
public record Parts(List<PartWork> all, List<PartWork> voided) {

  /** Of a question as it was filed. */
  public static Parts asked(List<PartWork> parts) {
    return new Parts(parts, List.of());
  }

  /** Numbers of the parts for which the answer has nothing yet. */
  public List<Integer> uncovered() {
    return all.stream().filter(part -> !part.covered()).map(PartWork::number).toList();
  }

  /** The part of that number, as long as it asks an answer. */
  public PartWork numbered(int number) {
    return find(number, all).orElseThrow(() -> notAsked(number));
  }

  /** The part of that number, also if it asks no answer any more. */
  public PartWork everAsked(int number) {
    return find(number, voided).orElseGet(() -> numbered(number));
  }

  private static Optional<PartWork> find(int number, List<PartWork> among) {
    return among.stream().filter(part -> part.number() == number).findFirst();
  }

  private Refusal notAsked(int number) {
    Refusal refusal =
        find(number, voided).isPresent()
            ? new Refusal(
                Kind.CONFLICT,
                "part-voided",
                "Deelvraag " + number + " is vervallen; ze vraagt geen antwoord meer.")
            : new Refusal(
                Kind.NOT_FOUND, "no-such-part", "De vraag heeft geen deelvraag " + number + ".");
    return refusal.field("part").expected(expected());
  }

  private String expected() {
    return voided.isEmpty()
        ? "een nummer van 1 tot en met " + all.size()
        : "een van " + Dutch.list(all.stream().map(PartWork::number).toList());
  }

  /** Ministers whose administration has something to draft. */
  public List<MinisterId> delegatedBy() {
    return all.stream()
        .flatMap(part -> part.contributions().stream())
        .filter(Contribution::delegated)
        .map(Contribution::minister)
        .distinct()
        .toList();
  }

  /** With nothing asked of any administration. */
  public Parts undelegated() {
    return new Parts(all.stream().map(PartWork::undelegated).toList(), voided);
  }

  /** With nothing asked by a date beyond the term. */
  public Parts within(InternalDue dates) {
    return new Parts(all.stream().map(part -> part.within(dates)).toList(), voided);
  }

  /** With nothing asked any more of a ministry that is not addressed. */
  public Parts leftBy(MinisterId minister) {
    return new Parts(all.stream().map(part -> part.leftBy(minister)).toList(), voided);
  }

  public Parts with(PartWork changed) {
    return new Parts(
        all.stream().map(part -> part.number() == changed.number() ? changed : part).toList(),
        voided);
  }
}
