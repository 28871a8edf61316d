package org.samenspraak.coordination;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Seen;
import org.samenspraak.testsupport.service.Wire;
import tools.jackson.databind.json.JsonMapper;

/** Other services' facts as they stand on the wire, and this service's as others read them. */
final class PublishedFacts {
  private static final JsonMapper JSON = new JsonMapper();

  private final Wire wire = Wire.shared();

  /** Publishes a fact as its service does. */
  void publish(String id, int sequence, String actor, String time, Event fact) {
    wire.publish(fact(typeOf(fact), id, sequence, fact).by(actor).at(Instant.parse(time)));
  }

  /** Publishes a payload under another name than its own. */
  void publishAs(String type, String id, int sequence, Event fact) {
    wire.publish(fact(type, id, sequence, fact));
  }

  private static Fact fact(String type, String id, int sequence, Event fact) {
    return Fact.of(type, id, sequence, JSON.writeValueAsString(fact));
  }

  private static String typeOf(Event fact) {
    return fact.getClass().getAnnotation(EventName.class).value();
  }

  /** Types of the facts about that subject, in the order of the topic, as far as they arrived. */
  List<String> typesAbout(String subject) {
    return about(subject).map(Seen::type).toList();
  }

  /** Payloads of the facts about that subject. */
  List<String> payloadsAbout(String subject) {
    return about(subject).map(Seen::value).toList();
  }

  /** All that stands on the topics about that subject, headers and all, as far as it arrived. */
  List<String> wholeRecordsAbout(String subject) {
    return about(subject).map(Seen::whole).toList();
  }

  /** All that stands on the topics about anything. */
  List<String> wholeRecords() {
    return all().map(Seen::whole).toList();
  }

  private Stream<Seen> about(String subject) {
    return all().filter(fact -> subject.equals(fact.key()));
  }

  private Stream<Seen> all() {
    return Stream.of("coordination-events", "government-events")
        .flatMap(topic -> wire.events(topic).stream());
  }
}
