package org.samenspraak.plan.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.plan.views.Mandates;
import org.samenspraak.plan.views.MinistersOfTheDay;
import org.springframework.stereotype.Component;

/**
 * Refuses whom the register of mandates does not know; cannot answer while the register has not
 * arrived.
 */
@Component
class Ministers {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "BE"));

  private final Mandates mandates;

  Ministers(Mandates mandates) {
    this.mandates = mandates;
  }

  /** Refuses a person who is no minister at that moment. */
  void check(MinisterId minister, String field, Instant at) {
    MinistersOfTheDay ministers = at(at);
    if (!ministers.include(minister)) {
      throw unknown(ministers, minister.value()).field(field);
    }
  }

  /**
   * With whom it could have been, so that nobody has to look that up.
   *
   * @param written name or slug, as whoever asks calls the minister
   */
  static Refusal unknown(MinistersOfTheDay ministers, String written) {
    List<Choice> choices =
        ministers.names().entrySet().stream()
            .map(known -> new Choice(known.getKey(), known.getValue()))
            .toList();
    Optional<Choice> nearest =
        ministers
            .nearest(written)
            .flatMap(near -> choices.stream().filter(c -> c.minister().equals(near)).findFirst());
    Refusal refusal =
        new Refusal(
                Kind.INVALID,
                "unknown-minister",
                "“%s” is op %s geen minister.%s"
                    .formatted(
                        written,
                        DATE.format(ministers.day()),
                        nearest.map(n -> " Is " + n.name() + " bedoeld?").orElse("")))
            .expected(
                "een van de ministers van die dag: "
                    + choices.stream().map(Choice::words).collect(Collectors.joining(", ")))
            .with("ministers", choices);
    return nearest.map(choice -> refusal.with("nearest", choice)).orElse(refusal);
  }

  /** A minister who can be named. */
  record Choice(MinisterId minister, String name) {

    String words() {
      return name + " (" + minister + ")";
    }
  }

  /** The ministers at that moment. */
  MinistersOfTheDay at(Instant at) {
    return mandates
        .at(at)
        .orElseThrow(() ->
            new Refusal(
                Kind.UNAVAILABLE,
                "register-not-loaded",
                "Het register van de ministers is hier nog niet aangekomen. Probeer het straks"
                    + " opnieuw."));
  }
}
