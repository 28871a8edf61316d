package org.samenspraak.question.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Minister;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.views.KnownMinisters;
import org.springframework.stereotype.Component;

/** Finds the ministers behind the ids, with the title of the day that counts. */
@Component
public class Addressees {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "BE"));

  private final KnownMinisters ministers;

  Addressees(KnownMinisters ministers) {
    this.ministers = ministers;
  }

  /** Those of a filing, in its order, as they were on the day of sending. */
  List<Minister> of(Filing filing) {
    KnownMinisters.Ministers known = known();
    return IntStream.range(0, filing.addressees().size())
        .mapToObj(
            i -> minister(known, filing.addressees().get(i), "addressees[" + i + "].minister"))
        .toList();
  }

  /**
   * That one as it was on the day of sending.
   *
   * @param field of the request that names it
   */
  Minister on(Addressee addressee, String field) {
    return minister(known(), addressee, field);
  }

  private KnownMinisters.Ministers known() {
    KnownMinisters.Ministers known = ministers.now();
    if (known.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.UNAVAILABLE,
          "register-not-known-yet",
          "De ministers zijn nog niet bekend; probeer hetzelfde verzoek zo dadelijk opnieuw.");
    }
    return known;
  }

  /**
   * The text with its signatory as of the day on which it was given, or as addressed when that
   * minister has no mandate any more. Whether somebody was addressed at all is the question's to
   * say.
   *
   * @throws Refusal INVALID when another signed who was no minister that day
   */
  public FinalText sign(Question question, AnswerToFile answer, Instant now) {
    LocalDate day = answer.answeredOn();
    KnownMinisters.Ministers known = ministers.now();
    Minister signing =
        answer.signedBy() != null && day != null
            ? minister(known, new Addressee(answer.signedBy(), 1, day), "signedBy")
            : (day == null
                    ? ministers.at(answer.minister(), now)
                    : known.on(answer.minister(), day))
                .orElseGet(() -> addressed(question, answer.minister()));
    return new FinalText(
        signing, answer.kind(), answer.text(), answer.parts(), answer.undivided(), answer.salt());
  }

  private static Minister addressed(Question question, MinisterId id) {
    return question.addressings().stream()
        .map(Addressing::addressedTo)
        .filter(minister -> minister.slug().equals(id))
        .findFirst()
        .orElseGet(() -> new Minister(id, id.value(), "", ""));
  }

  private static Minister minister(
      KnownMinisters.Ministers known, Addressee addressee, String field) {
    return known
        .on(addressee.minister(), addressee.sentOn())
        .orElseThrow(() -> unknown(known, addressee).field(field));
  }

  /** With whom it could have been addressed to, so that the clerk need not look that up. */
  private static Refusal unknown(KnownMinisters.Ministers known, Addressee addressee) {
    LocalDate day = addressee.sentOn();
    List<Choice> ministers = known.on(day).values().stream().map(Choice::of).toList();
    Optional<Choice> nearest = known.nearest(addressee.minister(), day).map(Choice::of);
    Refusal refusal =
        new Refusal(
                Refusal.Kind.INVALID,
                "unknown-minister",
                "“%s” was geen Vlaams minister op %s.%s"
                    .formatted(
                        addressee.written(),
                        DATE.format(day),
                        nearest.map(n -> " Is " + n.name() + " bedoeld?").orElse("")))
            .expected(
                "een van de ministers van die dag: "
                    + ministers.stream().map(Choice::words).collect(Collectors.joining(", ")))
            .with("ministers", ministers);
    return nearest.map(choice -> refusal.with("nearest", choice)).orElse(refusal);
  }

  /** A minister who can be addressed. */
  record Choice(MinisterId minister, String name) {

    static Choice of(Minister minister) {
      return new Choice(minister.slug(), minister.name());
    }

    String words() {
      return name + " (" + minister + ")";
    }
  }
}
