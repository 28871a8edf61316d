package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.MinistryTopic;

/**
 * Words that are not for everybody, and everyone who looks for them through every door: who may
 * read a word finds it, who may not finds it nowhere.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecretWordsStory {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int SIDE_BY_SIDE = 4;
  private static final String NOTE = "Geheimnota";
  private static final String CONTRIBUTION = "Geheimbijdrage";
  private static final String RETURNED = "Geheimterug";
  private static final String DECLINED = "Geheimweigering";
  private static final String DRAFT = "Geheimontwerp";
  private static final String TO_THE_ADMINISTRATION = "Geheimopdracht";
  private static final String SHARED_DRAFT = "Geheimsamen";
  private static final String FROM_THE_ADMINISTRATION = "Geheimklaar";
  private static final String ELSEWHERE = "Geheimelders";
  private static final List<String> SECRETS =
      List.of(
          NOTE,
          CONTRIBUTION,
          RETURNED,
          DECLINED,
          DRAFT,
          ELSEWHERE,
          TO_THE_ADMINISTRATION,
          SHARED_DRAFT,
          FROM_THE_ADMINISTRATION);
  private static final String DEMIR = "cabinet:zuhal-demir";
  private static final String BEKE = "cabinet:wouter-beke";
  private static final String READER = "reader:wouter-beke";
  private static final String ADMINISTRATION = "administration:wouter-beke";
  private static final Set<String> CABINET_OF_BEKE = Set.of(BEKE, READER);
  private static final Set<String> MINISTRY = Set.of(BEKE, READER, ADMINISTRATION);
  private static final String ASKER = "asker:adeline-blancquaert";
  private static final String CLERK = "clerk";
  private static final String FILES = "question-service";
  private static final Set<String> CABINETS = Set.of(DEMIR, BEKE, READER);
  private static final Set<String> UNDER_EMBARGO = Set.of(DEMIR, BEKE, READER, ASKER, CLERK);
  private static final List<String> PEOPLE =
      List.of(
          "no-role",
          CLERK,
          ASKER,
          DEMIR,
          BEKE,
          "cabinet:ben-weyts",
          READER,
          ADMINISTRATION,
          "administration:zuhal-demir",
          "plan:zuhal-demir",
          "plan:wouter-beke",
          "secretariat",
          "operator",
          "auditor");

  @TempDir static Path data;
  private final List<Seeker> everyone = new ArrayList<>();
  private StandaloneApplication application;
  private Addresses at;
  private String id = "";

  @BeforeAll
  void everythingRuns() {
    application = new StandaloneApplication(data.resolve("data"));
    at = application.addresses();
    for (URI management : at.management()) {
      Map<String, String> day = Map.of("now", "2020-12-22T09:00:00");
      done(as("operator", management).send("PUT", "/clock", null, day));
    }
    aContributionIsSentBackAndAnAnswerIsBegun();
  }

  @AfterAll
  void everythingStops() {
    application.close();
  }

  private void aContributionIsSentBackAndAnAnswerIsBegun() {
    id =
        done(as(CLERK, at.question())
                .send(
                    "POST",
                    "/api/questions",
                    null,
                    Map.of(
                        "title", "Een vraag met geheimen",
                        "asker", "Adeline Blancquaert",
                        "filedOn", "2020-12-18",
                        "introduction", "Voorbeeld.",
                        "parts", List.of("Deel 1?", "Deel 2?", "Deel 3?"),
                        "addressees",
                            List.of(
                                Map.of("minister", "zuhal-demir", "number", 9001),
                                Map.of("minister", "wouter-beke", "number", 9002)))))
            .json()
            .path("id")
            .asString();
    await()
        .atMost(PATIENCE)
        .until(() -> as(DEMIR, at.coordination()).get(coordination("")).status() == 200);
    step(DEMIR, "PUT", "/agreements/zuhal-demir", Map.of("coordinator", "zuhal-demir"));
    step(BEKE, "PUT", "/agreements/wouter-beke", Map.of("coordinator", "zuhal-demir"));
    step(DEMIR, "PUT", "/parts/1/requests/wouter-beke", Map.of());
    step(BEKE, "PUT", "/parts/1/contributions/wouter-beke", Map.of("text", CONTRIBUTION));
    step(DEMIR, "POST", "/parts/1/contributions/wouter-beke/return", Map.of("note", RETURNED));
    passedOn();
    step(ADMINISTRATION, "PUT", "/parts/1/drafts/wouter-beke", Map.of("text", SHARED_DRAFT));
    Map<String, Object> note = Map.of("note", NOTE, "noteConfidential", true);
    step(DEMIR, "PUT", "/parts/2/requests/wouter-beke", note);
    Map<String, String> no = Map.of("reason", "NO_DATA", "text", DECLINED);
    step(BEKE, "POST", "/parts/2/contributions/wouter-beke/decline", no);
    step(DEMIR, "PUT", "/parts/2/text", Map.of("text", DRAFT));
    Map<String, String> mark = Map.of("level", "LOCAL", "who", "de gemeenten", "text", ELSEWHERE);
    step(DEMIR, "PUT", "/parts/3/not-competent", mark);
    theyAllLogIn();
  }

  private void passedOn() {
    String due =
        done(as(BEKE, at.coordination()).get(coordination("")))
            .json()
            .at("/parts/0/contributions/0/due")
            .asString();
    Map<String, String> wish = Map.of("due", due, "note", TO_THE_ADMINISTRATION);
    step(BEKE, "PUT", "/parts/1/delegation/wouter-beke", wish);
  }

  private void theyAllLogIn() {
    everyone.add(new Seeker("nobody", () -> ""));
    PEOPLE.forEach(
        one -> everyone.add(new Seeker(one, () -> at.tokens().of(one)).logIn(at.portal())));
    MachineTokens machines = new MachineTokens(data, at.tokens().provider());
    for (String machine : machines.names()) {
      String token = machines.of(machine);
      everyone.add(new Seeker(machine, () -> token));
    }
    assertThat(everyone).extracting(Seeker::name).contains(FILES, "portal-service", "parliament");
  }

  @Test
  @Order(1)
  void aContributionIsForItsMinistryAndTheCoordinatorAndADraftForTheCoordinator() {
    Map<String, Set<String>> ofBothCabinets =
        Map.of("coordination", and(CABINETS, FILES), "pages", CABINETS);
    Map<String, Set<String>> ofTheCoordinator =
        Map.of("coordination", Set.of(DEMIR, FILES), "pages", Set.of(DEMIR));

    assertThat(found())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                NOTE, ofBothCabinets,
                CONTRIBUTION, ofBothCabinets,
                RETURNED, ofBothCabinets,
                DECLINED, ofBothCabinets,
                DRAFT, ofTheCoordinator,
                ELSEWHERE, ofTheCoordinator,
                TO_THE_ADMINISTRATION,
                    Map.of(
                        "coordination", CABINET_OF_BEKE,
                        "within the ministry", MINISTRY,
                        "pages", Set.of(BEKE, ADMINISTRATION)),
                SHARED_DRAFT,
                    Map.of(
                        "within the ministry", MINISTRY, "pages", Set.of(BEKE, ADMINISTRATION))));
  }

  @Test
  @Order(2)
  void whatAnAdministrationGaveBackIsForItsCabinetAlone() {
    Map<String, String> ready = Map.of("note", FROM_THE_ADMINISTRATION);
    step(ADMINISTRATION, "POST", "/parts/1/delegation/wouter-beke/return", ready);

    Map<String, Map<String, Set<String>>> found = found();

    assertThat(found.get(TO_THE_ADMINISTRATION)).isEqualTo(Map.of("coordination", CABINET_OF_BEKE));
    assertThat(found.get(FROM_THE_ADMINISTRATION))
        .isEqualTo(Map.of("coordination", CABINET_OF_BEKE, "pages", Set.of(BEKE)));
    assertThat(found.get(SHARED_DRAFT))
        .isEqualTo(Map.of("within the ministry", CABINET_OF_BEKE, "pages", Set.of(BEKE)));
  }

  @Test
  @Order(3)
  void anAnswerUnderEmbargoIsForWhoAskedAndWhoAnswersAndTheClerk() {
    step(BEKE, "PUT", "/parts/1/contributions/wouter-beke", Map.of("text", CONTRIBUTION + " 2"));
    step(DEMIR, "POST", "/parts/1/contributions/wouter-beke/acceptance", Map.of());
    step(DEMIR, "POST", "/finalisation", Map.of());
    await()
        .atMost(PATIENCE)
        .until(() ->
            Api.of(at.question())
                .get("/api/questions/" + id)
                .json()
                .path("status")
                .asString("")
                .equals("ANSWERED"));

    Map<String, Set<String>> ofTheCabinets =
        Map.of("coordination", and(CABINETS, FILES), "pages", CABINETS);
    Map<String, Set<String>> ofTheAnswer =
        Map.of(
            "coordination", and(CABINETS, FILES),
            "final text", Set.of(FILES),
            "answers", UNDER_EMBARGO,
            "letters", UNDER_EMBARGO,
            "pages", UNDER_EMBARGO,
            "letters of the portal", UNDER_EMBARGO);
    assertThat(found())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                NOTE, ofTheCabinets,
                DECLINED, ofTheCabinets,
                RETURNED, Map.of("coordination", and(CABINETS, FILES)),
                SHARED_DRAFT, Map.of("within the ministry", CABINET_OF_BEKE),
                CONTRIBUTION, ofTheAnswer,
                DRAFT, ofTheAnswer,
                ELSEWHERE, ofTheAnswer));
  }

  @Test
  @Order(4)
  void noneOfItIsOnATopicInAMailOrInTheLog() throws IOException {
    Set<String> topics = topics();
    assertThat(topics).contains("question-events", "ministry-wouter-beke-events");
    for (String topic : topics) {
      assertThat(MinistryTopic.read(at.reader(), topic))
          .as(topic)
          .noneMatch(seen -> holdsAny(seen.toString()));
    }
    assertThat(MinistryTopic.read(at.reader(), "ministry-wouter-beke-events"))
        .anyMatch(seen -> seen.data().contains(id));
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> written = files.filter(file -> file.toString().matches(".*\\.(log|eml)")).toList();
      assertThat(written).anyMatch(file -> file.toString().endsWith(".log"));
      for (Path file : written) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(holdsAny(text)).as("%s", file).isFalse();
      }
    }
  }

  private Set<String> topics() {
    try (var consumer =
        new KafkaConsumer<>(at.reader(), new StringDeserializer(), new ByteArrayDeserializer())) {
      return consumer.listTopics().keySet();
    }
  }

  /**
   * By each word, behind which door who finds it. Not in the common pool: HTTP clients use it too.
   */
  private Map<String, Map<String, Set<String>>> found() {
    Map<String, Map<String, Set<String>>> found = new TreeMap<>();
    try (ExecutorService seeking = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      everyone.stream()
          .map(one -> seeking.submit(() -> found(one)))
          .toList()
          .forEach(finds ->
              got(finds)
                  .forEach(find ->
                      found
                          .computeIfAbsent(find.secret(), _ -> new TreeMap<>())
                          .computeIfAbsent(find.door(), _ -> new TreeSet<>())
                          .add(find.who())));
    }
    return found;
  }

  private static List<Find> got(Future<List<Find>> finds) {
    try {
      return finds.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException failed) {
      throw new AssertionError("somebody's search failed", failed.getCause());
    }
  }

  private record Find(String who, String door, String secret) {}

  private List<Find> found(Seeker one) {
    List<Find> finds = new ArrayList<>();
    new Doors(at, id)
        .opened(one)
        .forEach((door, texts) ->
            SECRETS.stream()
                .filter(secret -> texts.stream().anyMatch(text -> text.contains(secret)))
                .forEach(secret -> finds.add(new Find(one.name(), door, secret))));
    assertThat(SECRETS).noneMatch(secret -> searched(one, secret).contains(id));
    assertThat(one.page(at.portal().resolve("/vragen?zoek=" + DRAFT))).doesNotContain(id);
    return finds;
  }

  /** Searching is by words that are public. */
  private String searched(Seeker one, String secret) {
    return one.read(at.question().resolve("/api/questions?q=" + secret));
  }

  private static Set<String> and(Set<String> some, String another) {
    Set<String> all = new TreeSet<>(some);
    all.add(another);
    return all;
  }

  private static boolean holdsAny(String text) {
    return SECRETS.stream().anyMatch(text::contains);
  }

  private Api as(String actor, URI part) {
    return at.api(part, actor);
  }

  private String coordination(String more) {
    return "/api/coordinations/" + id + more;
  }

  private void step(String actor, String method, String path, Map<String, ?> body) {
    done(as(actor, at.coordination()).send(method, coordination(path), null, body));
  }

  private static Api.Answer done(Api.Answer answer) {
    assertThat(answer.ok()).as(answer.json().toString()).isTrue();
    return answer;
  }
}
