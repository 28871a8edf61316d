package org.samenspraak.scenarios.chaos;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Holds what is there against what must be there, by set. */
final class Comparison {

  /** Recorded whether questions are filed or not. */
  private static final Set<String> REGISTERS = Set.of("government-events", "member-events");

  private final List<Acknowledgement> outcomes;
  private final Aftermath found;
  private final Expected expected;
  private final Flaws flaws = new Flaws();

  Comparison(List<Acknowledgement> outcomes, Aftermath found) {
    this.outcomes = outcomes;
    this.found = found;
    this.expected = Expected.from(outcomes, found.titles());
  }

  /** What does not hold; empty when all holds. */
  List<String> flaws() {
    questions();
    coordinations();
    histories();
    notifications();
    mails();
    topics();
    return flaws.lines();
  }

  private void questions() {
    flaws.add(
        "refused for good",
        outcomes.stream().map(Acknowledgement::refused).filter(Objects::nonNull).toList());
    flaws.add(
        "acknowledged but not there under that id",
        outcomes.stream()
            .filter(Acknowledgement::acknowledged)
            .filter(o -> !o.filing().title().equals(found.titles().get(o.id())))
            .map(o -> o.filing().title())
            .toList());
    flaws.twice("questions twice", List.copyOf(found.titles().values()));
    flaws.missing(
        "questions that nobody filed",
        found.titles().values(),
        outcomes.stream().map(o -> o.filing().title()).toList());
  }

  private void coordinations() {
    flaws.missing(
        "questions without a coordination", found.titles().keySet(), found.coordinations());
    flaws.missing(
        "coordinations without a question", found.coordinations(), found.titles().keySet());
    flaws.twice("coordinations twice", found.coordinations());
  }

  private void histories() {
    Map<String, List<String>> types = new TreeMap<>();
    found
        .histories()
        .forEach((about, facts) -> {
          types.put(about, facts.stream().map(RecordedEvent::type).toList());
          List<String> gapless =
              LongStream.rangeClosed(1, facts.size()).mapToObj(n -> about + "/" + n).toList();
          if (!gapless.equals(facts.stream().map(RecordedEvent::id).toList())) {
            flaws.add("history with gaps", List.of(about));
          }
        });
    flaws.add(
        "histories other than expected",
        expected.histories().entrySet().stream()
            .filter(e -> !e.getValue().equals(types.get(e.getKey())))
            .map(e -> e.getKey() + " " + types.get(e.getKey()))
            .toList());
  }

  private void notifications() {
    List<String> told = found.told().stream().flatMap(Told::what).toList();
    flaws.missing("notifications missing", expected.notifications(), told);
    flaws.missing("notifications of nothing", told, expected.notifications());
    flaws.twice("notifications twice", told);
    flaws.add(
        "notifications not sent",
        found.told().stream()
            .filter(one -> !one.status().equals("SENT"))
            .map(one -> one.id() + " " + one.status())
            .toList());
  }

  private void mails() {
    List<String> ids = found.told().stream().map(Told::messageId).toList();
    flaws.missing("notifications without a mail", ids, found.mails().keySet());
    flaws.missing("mails without a notification", found.mails().keySet(), ids);
    flaws.add(
        "mails twice that are not marked as in doubt",
        found.told().stream()
            .filter(one -> found.mails().getOrDefault(one.messageId(), 0) > 1)
            .filter(one -> !one.inDoubt())
            .map(Told::id)
            .toList());
  }

  private void topics() {
    Map<String, List<String>> wanted = expected.topics(found.told());
    found
        .topics()
        .forEach((topic, entries) -> {
          flaws.add(
              "out of order on " + topic,
              TopicOrder.broken(entries, !topic.startsWith("ministry-")));
          if (!REGISTERS.contains(topic)) {
            List<String> events = entries.stream().map(TopicLog.Entry::eventId).toList();
            flaws.missing("missing on " + topic, wanted.getOrDefault(topic, List.of()), events);
            flaws.missing("unexpected on " + topic, events, wanted.getOrDefault(topic, List.of()));
          }
        });
    flaws.add("parked", found.parked());
    flaws.missing("topics missing", wanted.keySet(), found.topics().keySet());
  }
}
