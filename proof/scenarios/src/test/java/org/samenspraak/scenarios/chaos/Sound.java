package org.samenspraak.scenarios.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is there after a storm that did no harm; tests then do the harm, one at a time. */
final class Sound {

  static final List<Acknowledgement> OUTCOMES =
      Submissions.of(30, 1).stream()
          .map(f -> new Acknowledgement(f, "q" + f.number(), 1, null))
          .toList();

  final Map<String, String> titles = new TreeMap<>();
  final List<String> coordinations;
  final Map<String, List<RecordedEvent>> histories = new TreeMap<>();
  final List<Told> told = new ArrayList<>();
  final Map<String, List<TopicLog.Entry>> topics = new TreeMap<>();
  final Map<String, Integer> mails = new TreeMap<>();
  final List<String> parked = new ArrayList<>();

  Sound() {
    OUTCOMES.forEach(o -> titles.put(String.valueOf(o.id()), o.filing().title()));
    coordinations = new ArrayList<>(titles.keySet());
    Expected expected = Expected.from(OUTCOMES, titles);
    expected.histories().forEach((about, types) -> histories.put(about, facts(about, types)));
    for (String what : expected.notifications()) {
      int to = what.indexOf(" to ");
      String id = what.replace('/', '~').replace(" to ", "~");
      told.add(
          new Told(
              id,
              List.of(what.substring(0, to)),
              what.substring(to + 4),
              "SENT",
              "<" + id + ">",
              false));
      mails.put("<" + id + ">", 1);
    }
    expected.topics(told).forEach((topic, ids) -> topics.put(topic, entries(ids.stream())));
  }

  Comparison compared() {
    return compared(OUTCOMES);
  }

  Comparison compared(List<Acknowledgement> outcomes) {
    Aftermath found = new Aftermath(titles, coordinations, histories, told, topics, mails, parked);
    return new Comparison(outcomes, found);
  }

  static TopicLog.Entry entry(String event) {
    int slash = event.lastIndexOf('/');
    long sequence = Long.parseLong(event.substring(slash + 1));
    return new TopicLog.Entry(event, event.substring(0, slash), sequence);
  }

  private static List<TopicLog.Entry> entries(Stream<String> ids) {
    return new ArrayList<>(ids.map(Sound::entry).toList());
  }

  private static List<RecordedEvent> facts(String about, List<String> types) {
    return new ArrayList<>(
        IntStream.range(0, types.size())
            .mapToObj(i -> new RecordedEvent(about + "/" + (i + 1), i + 1, types.get(i)))
            .toList());
  }
}
