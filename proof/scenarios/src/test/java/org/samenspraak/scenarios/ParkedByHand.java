package org.samenspraak.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.samenspraak.scenarios.TypedCommand.Said;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;

/**
 * What an operator types about messages that cannot be handled, and what running services make of
 * it. Part of a story that has everything running already, because a start takes long.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ParkedByHand {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final List<String> SERVICES =
      List.of("question", "coordination", "plan", "notification");

  /** Two of the services read it. */
  private static final String TOPIC = "question-events";

  private static final String SCRAP = "een kladje zonder omslag";
  private static final String NEWER = "question.filed.v9";

  private final Addresses addresses;
  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private String scrap;
  private String newer;
  private Said atFirst;

  ParkedByHand(Addresses addresses) {
    this.addresses = addresses;
    ports.put("login", addresses.tokens().provider().getPort());
    for (int n = 0; n < SERVICES.size(); n++) {
      ports.put(SERVICES.get(n) + "-management", management(SERVICES.get(n)).getPort());
    }
  }

  @BeforeAll
  void theyCome() throws Exception {
    scrap = sent("kladje", Map.of(), SCRAP);
    newer =
        sent(
            "van-morgen", Map.of("ce_type", NEWER, "ce_id", "question/van-morgen/1"), "{\"n\": 1}");
    await()
        .atMost(PATIENCE)
        .until(() -> waiting("coordination") == 2 && waiting("notification") == 2);
    atFirst = parked("list");
  }

  @Test
  @Order(1)
  void theListNamesEachWithItsReasonAndPlaceAtEveryServiceThatReadsTheTopic() {
    assertThat(atFirst.code()).as(atFirst.text()).isZero();
    assertThat(atFirst.lines())
        .contains("question: 0", "coordination: 2", "plan: 0", "notification: 2");
    for (String service : List.of("coordination", "notification")) {
      assertThat(linesOf(atFirst, service))
          .hasSize(2)
          .anySatisfy(line ->
              assertThat(line)
                  .contains("  UNREADABLE  intake  ?  kladje  " + scrap)
                  .endsWith("no header ce_type"))
          .anySatisfy(line ->
              assertThat(line)
                  .contains("  UNKNOWN_VERSION  intake  " + NEWER + "  van-morgen  " + newer)
                  .endsWith(NEWER));
    }
  }

  @Test
  @Order(2)
  void oneIsShownWithWhatItCarries() {
    Said shown = parked("show", "coordination", idOf("kladje"));

    assertThat(shown.code()).as(shown.text()).isZero();
    assertThat(shown.text())
        .contains("\"data\" : \"" + SCRAP + "\"", "\"why\" : \"UNREADABLE\"")
        .contains("\"topic\" : \"" + TOPIC + "\"");
  }

  @Test
  @Order(3)
  void whatIsStillUnreadableWhenItIsReplayedStaysParked() {
    Said replayed = parked("replay", "coordination", idOf("kladje"));

    assertThat(replayed.code()).as(replayed.text()).isZero();
    assertThat(replayed.text()).contains("\"handled\" : 0", "\"waiting\" : true");
    assertThat(linesOf(parked("list"), "coordination"))
        .anySatisfy(line -> assertThat(line).contains("  UNREADABLE  ", scrap));
  }

  @Test
  @Order(4)
  void whatIsDiscardedIsGoneFromTheListOfThatServiceOnly() {
    String id = idOf("kladje");

    Said discarded = parked("discard", "coordination", id);

    assertThat(discarded.code()).as(discarded.text()).isZero();
    assertThat(discarded.text()).contains("\"discardedBy\" : \"operator ");
    Said list = parked("list");
    assertThat(linesOf(list, "coordination"))
        .singleElement()
        .asString()
        .contains("  UNKNOWN_VERSION  ", newer);
    assertThat(linesOf(list, "notification")).anySatisfy(line -> assertThat(line).contains(scrap));
    Said again = parked("discard", "coordination", id);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.text()).contains("Dit bericht is al verworpen.");
  }

  private Said parked(String... words) {
    String[] typed = new String[words.length + 1];
    typed[0] = "parked";
    System.arraycopy(words, 0, typed, 1, words.length);
    return TypedCommand.type(ports, typed);
  }

  /** Those that the list has below a service's name. */
  private static List<String> linesOf(Said list, String service) {
    return list.lines().stream()
        .dropWhile(line -> !line.startsWith(service + ": "))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .toList();
  }

  /** As an operator finds it: at the beginning of the line. */
  private String idOf(String key) {
    return linesOf(atFirst, "coordination").stream()
        .map(line -> line.strip().split("  "))
        .filter(columns -> columns[5].equals(key))
        .map(columns -> columns[0])
        .findFirst()
        .orElseThrow();
  }

  private long waiting(String service) {
    Api api = addresses.api(management(service), "operator");
    return api.get("/parked").json().path("total").asLong(-1);
  }

  private URI management(String service) {
    return addresses.management().get(SERVICES.indexOf(service));
  }

  /** Where it came to lie, as the list says it. */
  private String sent(String key, Map<String, String> headers, String data)
      throws InterruptedException, ExecutionException {
    var message = new ProducerRecord<String, String>(TOPIC, key, data);
    headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
    Map<String, Object> settings = Map.of("bootstrap.servers", addresses.kafka(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      RecordMetadata place = producer.send(message).get();
      return TOPIC + "/" + place.partition() + "@" + place.offset();
    }
  }
}
