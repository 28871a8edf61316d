package org.samenspraak.scenarios;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samenspraak.scenarios.chaos.ParkedForAFault;
import org.samenspraak.standalone.story.MinistryTopic;
import org.samenspraak.standalone.story.MinistryTopic.Seen;
import org.samenspraak.testsupport.service.Reply;
import tools.jackson.databind.JsonNode;

/** What Samenspraak holds, as anybody outside can count it, compared with what it acknowledged. */
final class Books {

  private static final List<String> CABINETS = List.of("wouter-beke", "zuhal-demir");
  private static final List<String> TOPICS =
      List.of(
          "question-events",
          "coordination-events",
          "notification-events",
          "ministry-zuhal-demir-events",
          "ministry-wouter-beke-events");
  private static final Pattern MESSAGE_ID =
      Pattern.compile("^Message-ID:\\s*(<[^>]+>)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private final ApplicationUnderTest application;

  Books(ApplicationUnderTest application) {
    this.application = application;
  }

  /** Notifications by status. */
  long notifications(String status) {
    return page(application.addresses().notification(), "/api/notifications?status=" + status, 0)
        .path("total")
        .asLong();
  }

  /** Events that wait in the outboxes of all services. */
  long pending() {
    return application.addresses().management().stream().mapToLong(this::pending).sum();
  }

  private long pending(URI management) {
    JsonNode relay = Outages.at(management).get("/actuator/health/relay").json().path("details");
    return relay.path("pending").asLong(Long.MAX_VALUE / 8);
  }

  /** Whether a mail left for each cabinet because of each of that many filings. */
  boolean cabinetsAreTold(int filings) {
    return notifications("SENT") == (long) filings * CABINETS.size();
  }

  void questionsAre(Set<String> acknowledged) {
    assertThat(ids(application.addresses().question(), "/api/questions?"))
        .containsExactlyInAnyOrderElementsOf(acknowledged);
  }

  void coordinationsAre(Set<String> acknowledged) {
    assertThat(ids(application.addresses().coordination(), "/api/coordinations?"))
        .containsExactlyInAnyOrderElementsOf(acknowledged);
  }

  /** Each cabinet was told of each opening, by one notification, which was sent. */
  void notificationsAreThoseOf(Set<String> acknowledged) {
    List<String> expected =
        acknowledged.stream()
            .flatMap(id -> CABINETS.stream().map(to -> "coordination/" + id + "/1 " + to + " SENT"))
            .toList();
    assertThat(
            log().stream()
                .flatMap(mail ->
                    mail.path("told")
                        .valueStream()
                        .map(fact ->
                            text(fact, "event")
                                + " "
                                + text(mail, "recipient")
                                + " "
                                + text(mail, "status"))))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /**
   * Each notification left as one mail, or as two when its hand-over is marked in doubt.
   *
   * @return how many are in doubt
   */
  long mailsAreThoseOfTheLog() {
    Map<String, Boolean> inDoubt =
        log().stream()
            .collect(toMap(n -> text(n, "messageId"), n -> n.path("inDoubt").asBoolean()));
    Map<String, Long> mails = mails().collect(groupingBy(id -> id, counting()));
    assertThat(mails).containsOnlyKeys(inDoubt.keySet());
    assertThat(mails)
        .allSatisfy((id, count) ->
            assertThat(count).as(id).isBetween(1L, Boolean.TRUE.equals(inDoubt.get(id)) ? 2L : 1L));
    return inDoubt.values().stream().filter(doubted -> doubted).count();
  }

  /**
   * No event is on a topic more than twice, and first occurrences ascend per subject.
   *
   * @return how many are there twice, by topic
   */
  Map<String, Long> topicsHoldEachEventAtMostTwice() {
    Map<String, Long> twice = new TreeMap<>();
    for (String topic : TOPICS) {
      List<Seen> seen = MinistryTopic.read(application.addresses().reader(), topic);
      Map<String, Long> occurrences = seen.stream().collect(groupingBy(Seen::id, counting()));
      assertThat(occurrences)
          .as(topic)
          .isNotEmpty()
          .allSatisfy((id, count) -> assertThat(count).as(id).isLessThanOrEqualTo(2));
      twice.put(topic, occurrences.values().stream().filter(count -> count == 2).count());
      firstOccurrencesAscend(topic, seen);
    }
    return twice;
  }

  private static void firstOccurrencesAscend(String topic, List<Seen> seen) {
    Map<String, Integer> last = new HashMap<>();
    for (Seen event : seen.stream().distinct().toList()) {
      int sequence = Integer.parseInt(event.id().substring(event.id().lastIndexOf('/') + 1));
      Integer before = last.put(event.subject(), sequence);
      assertThat(sequence).as(topic + " " + event.id()).isGreaterThan(before == null ? 0 : before);
    }
  }

  /** Whatever may have waited for a fact of another service has had its effect. */
  void nothingIsParkedNorWasForAFault() {
    assertThat(ParkedForAFault.at(application.addresses())).isEmpty();
  }

  private List<JsonNode> log() {
    return all(application.addresses().notification(), "/api/notifications?");
  }

  private Set<String> ids(URI base, String path) {
    List<JsonNode> items = all(base, path);
    Set<String> ids = new TreeSet<>();
    items.forEach(item -> ids.add(text(item, "id")));
    assertThat(ids).as("each once").hasSize(items.size());
    return ids;
  }

  private List<JsonNode> all(URI base, String path) {
    List<JsonNode> all = new ArrayList<>();
    long total;
    int page = 0;
    do {
      JsonNode found = page(base, path, page++);
      total = found.path("total").asLong();
      found.path("items").forEach(all::add);
    } while (all.size() < total && page * 200L < total + 200);
    return all;
  }

  private JsonNode page(URI base, String path, int page) {
    Reply heard =
        Outages.as("operator", application.addresses(), base).get(path + "&size=200&page=" + page);
    assertThat(heard.status()).as(heard.body()).isEqualTo(200);
    return heard.json();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }

  private Stream<String> mails() {
    try (Stream<Path> files = Files.list(application.mails())) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(Books::messageId)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String messageId(Path mail) {
    try {
      Matcher header = MESSAGE_ID.matcher(Files.readString(mail, StandardCharsets.UTF_8));
      assertThat(header.find()).as(mail.toString()).isTrue();
      return header.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
