package org.samenspraak.backbone.protocol;

import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.relay.Tally;
import org.samenspraak.backbone.relay.Tally.TallyEvent;

/**
 * When a source was marked, then mark another tally. One reaction has a target of its own, which it
 * has to make first and which announces its marks; two others share one target.
 */
record Marking(String name, Aggregates<Tally> tallies, Ailments ailments)
    implements Reaction<TallyEvent.Marked> {

  static final List<String> SOURCES = List.of("a", "b");
  static final List<String> TARGETS = List.of("echo-a", "echo-b", "sum");
  static final List<String> REACTIONS = List.of("open", "tell", "count");
  private static final String ANNOUNCED = "open";

  static String target(String reaction, String source) {
    return reaction.equals(ANNOUNCED) ? "echo-" + source : "sum";
  }

  static String effect(String reaction, String eventId) {
    return reaction + ":" + eventId;
  }

  @Override
  public void on(TallyEvent.Marked event, Received received) {
    String source = received.envelope().aggregateId();
    if (!SOURCES.contains(source)) {
      return;
    }
    String effect = effect(name, received.envelope().id());
    tallies.addOrChange(
        target(name, source),
        received.cause(),
        Tally::empty,
        tally -> {
          ailments.maybeFail(effect);
          tally.mark(effect, name.equals(ANNOUNCED) ? 1 : 0);
        });
  }
}
