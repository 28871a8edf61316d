package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.scenarios.browser.AtWorkInTheBrowser;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.FirstStory;
import org.samenspraak.standalone.story.MinistryTopic;
import org.samenspraak.standalone.story.Teller;
import org.samenspraak.testsupport.WatchedStore;
import org.samenspraak.testsupport.api.ApiDocument;
import tools.jackson.databind.JsonNode;

/** The question of 29 October 2020 to Demir (148) and Beke (92), from filing to publication. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneCoordinatedAnswerStory {
  /**
   * The answer is filed on the last day of the term, of which the cabinets are told in the morning:
   * who is first, the clock or the coordinator, is left open.
   */
  private static final String LAST_DAY = "question.conversion-near.v1";

  private static final String BEKES_TOPIC = "ministry-wouter-beke-events";

  @TempDir static Path folder;
  private StandaloneApplication application;
  private FirstStory.Told told;

  @BeforeAll
  void everythingRuns() {
    application = new StandaloneApplication(folder.resolve("data"));
  }

  @AfterAll
  void everythingStops() {
    application.close();
  }

  @Test
  @Order(1)
  void everyStepOfTheStoryHolds() {
    told = play();

    assertThat(status()).isEqualTo("PUBLISHED");
  }

  @Test
  @Order(2)
  void theSharedTopicTellsTheQuestionsLifeInOrderAndOnce() {
    assertThat(on("question-events", told.questionId()))
        .extracting(MinistryTopic.Seen::type)
        .filteredOn(type -> !type.equals(LAST_DAY))
        .containsExactly(
            "question.filed.v1",
            "question.answer-filed.v1",
            "question.answer-published.v1",
            "question.answer-published.v1");
  }

  @Test
  @Order(3)
  void nothingOfTheAnswerIsOnATopicBeforePublication() {
    assertThat(on("question-events", told.questionId()))
        .filteredOn(seen -> !seen.type().equals("question.answer-published.v1"))
        .noneMatch(seen -> seen.data().contains("Een gecoördineerd antwoord"));
    assertThat(on("coordination-events", told.questionId()))
        .isNotEmpty()
        .noneMatch(seen -> seen.data().contains("Voorbeeldtekst"));
  }

  @Test
  @Order(4)
  void theOriginalFactsReachBekesMinistryInTheirOrder() {
    List<Integer> sequences =
        on(BEKES_TOPIC, told.questionId()).stream()
            .filter(seen -> seen.id().startsWith("coordination/"))
            .map(seen -> Integer.valueOf(seen.id().substring(seen.id().lastIndexOf('/') + 1)))
            .toList();

    assertThat(sequences).isSorted().doesNotHaveDuplicates();
    assertThat(on(BEKES_TOPIC, told.questionId()))
        .extracting(MinistryTopic.Seen::type)
        .filteredOn("coordination.contribution-requested.v1"::equals)
        .hasSize(4);
  }

  @Test
  @Order(4)
  void whoSkipsWhatIsNotAboveTheLastSequenceOfItsSubjectLosesNothingOfBekesTopic() {
    List<MinistryTopic.Seen> all = on(BEKES_TOPIC, told.questionId());
    Map<String, Integer> highest = new HashMap<>();
    List<String> handled = new ArrayList<>();
    for (MinistryTopic.Seen seen : all) {
      int sequence = Integer.parseInt(seen.id().substring(seen.id().lastIndexOf('/') + 1));
      if (sequence > highest.getOrDefault(seen.subject(), 0)) {
        highest.put(seen.subject(), sequence);
        handled.add(seen.id());
      }
    }

    assertThat(highest).hasSize(2);
    assertThat(handled)
        .containsExactlyElementsOf(all.stream().map(MinistryTopic.Seen::id).distinct().toList());
  }

  @Test
  @Order(5)
  void everyNotificationIsOneMail() throws IOException {
    JsonNode log =
        json(
            application
                .addresses()
                .api(application.addresses().notification(), "operator")
                .get("/api/notifications?size=200"));
    long sent = items(log).filter(n -> n.path("status").asString("").equals("SENT")).count();

    assertThat(sent).isEqualTo(log.path("total").asLong()).isGreaterThanOrEqualTo(17);
    try (var files = Files.list(application.mails())) {
      assertThat(files.filter(file -> file.toString().endsWith(".eml"))).hasSize((int) sent);
    }
  }

  @Test
  @Order(6)
  void everyLinkInAMailLeadsToAPageThatWorks() {
    Api notifications =
        application.addresses().api(application.addresses().notification(), "operator");
    JsonNode log = json(notifications.get("/api/notifications?size=200"));
    var links =
        items(log)
            .map(n -> json(notifications.get("/api/notifications/" + n.path("id").asString())))
            .map(n -> n.path("text").asString())
            .map(text ->
                text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow())
            .distinct()
            .toList();

    assertThat(links)
        .hasSizeGreaterThanOrEqualTo(2)
        .anyMatch(link -> link.endsWith("/mijn/vragen/" + told.questionId() + "?deel=6"));
    Api portal = Api.of(application.addresses().portal());
    for (String link : links) {
      String path = link.substring(application.addresses().portal().toString().length());
      assertThat(path).startsWith("/mijn/");
      assertThat(portal.get(path).status()).as("%s asks to log in first", link).isEqualTo(302);
      assertThat(portal.get(path.substring("/mijn".length())).status()).as(link).isEqualTo(200);
    }
  }

  @Test
  @Order(6)
  void eachServiceDescribesItsApiAsWhenItRunsAloneAndThePortalHasNone() {
    Addresses at = application.addresses();
    Map<String, URI> services =
        Map.of(
            "question-service", at.question(),
            "coordination-service", at.coordination(),
            "plan-service", at.plan(),
            "notification-service", at.notification());

    services.forEach((name, address) -> ApiDocument.of(name, address.toString()).isItsCopy());

    ApiDocument.of("portal", at.portal().toString()).isAway();
  }

  @Test
  @Order(7)
  void tellingItAgainChangesNothing() {
    int events = on("coordination-events", told.questionId()).size();
    long mails = total();

    assertThat(play()).isEqualTo(told);

    assertThat(on("coordination-events", told.questionId())).hasSize(events);
    assertThat(total()).isEqualTo(mails);
  }

  @Test
  @Order(8)
  void afterARestartEverythingIsStillThere() {
    long mails = total();

    application.restart();

    assertThat(status()).isEqualTo("PUBLISHED");
    assertThat(total()).isEqualTo(mails);
    assertThat(on("question-events", told.questionId()))
        .filteredOn(seen -> !seen.type().equals(LAST_DAY))
        .hasSize(4);
  }

  @Test
  @Order(9)
  void aRealMongoDbWouldHaveServedEveryCommandAndReadNoMoreThanItReturns() {
    WatchedStore.api().assertNoViolations();
    assertThat(WatchedStore.api().commandsSeen())
        .contains("createIndexes", "find", "findAndModify", "insert", "update");
    WatchedStore.shapes().assertAllServed();
    assertThat(List.of("question", "coordination", "plan", "notification", "parked"))
        .allSatisfy(
            kind -> assertThat(WatchedStore.shapes().queriesOn(kind)).as(kind).isNotEmpty());
  }

  @Nested
  class WhenMessagesComeThatNobodyCanRead extends ParkedByHand {
    WhenMessagesComeThatNobodyCanRead() {
      super(application.addresses());
    }
  }

  @Nested
  class WhenSomebodyTypesWhatADocumentShows extends TypedRequests {
    WhenSomebodyTypesWhatADocumentShows() {
      super(application.ports());
    }
  }

  @Nested
  class WhenCabinetsWorkInTheirBrowsers extends AtWorkInTheBrowser {
    WhenCabinetsWorkInTheirBrowsers() {
      super(application.addresses());
    }
  }

  private FirstStory.Told play() {
    return new FirstStory(
            application.addresses(), new Teller(System.out), folder.resolve("brieven"))
        .play();
  }

  private String status() {
    return json(Api.of(application.addresses().question())
            .get("/api/questions/" + told.questionId()))
        .path("status")
        .asString();
  }

  private long total() {
    return json(application
            .addresses()
            .api(application.addresses().notification(), "operator")
            .get("/api/notifications"))
        .path("total")
        .asLong();
  }

  private List<MinistryTopic.Seen> on(String topic, String questionId) {
    return MinistryTopic.read(application.addresses().reader(), topic).stream()
        .filter(seen -> seen.key().equals(questionId))
        .toList();
  }

  private static JsonNode json(Api.Answer answer) {
    assertThat(answer.status()).as(answer.json().toString()).isLessThan(400);
    return answer.json();
  }

  private static Stream<JsonNode> items(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false);
  }
}
