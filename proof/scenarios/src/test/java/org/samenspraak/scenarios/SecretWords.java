package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.MinistryTopic;

/**
 * Words that are not for everybody, and everyone who looks for them through every door. Part of a
 * story that has everything running already, because a start takes long.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class SecretWords {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String CONTRIBUTION = "Geheimbijdrage";
  private static final String RETURNED = "Geheimterug";
  private static final String DRAFT = "Geheimontwerp";
  private static final List<String> SECRETS = List.of(CONTRIBUTION, RETURNED, DRAFT);
  private static final String DEMIR = "cabinet:zuhal-demir";
  private static final String BEKE = "cabinet:wouter-beke";
  private static final String READER = "reader:wouter-beke";
  private static final String ASKER = "asker:adeline-blancquaert";
  private static final String NOBODY = "nobody";
  private static final List<String> EVERYONE =
      List.of(
          NOBODY,
          "no-role",
          "clerk",
          ASKER,
          DEMIR,
          BEKE,
          "cabinet:ben-weyts",
          READER,
          "administration:wouter-beke",
          "plan:zuhal-demir",
          "secretariat",
          "operator",
          "auditor");

  private final Addresses at;
  private final Path data;
  private String id = "";

  SecretWords(Addresses addresses, Path data) {
    this.at = addresses;
    this.data = data;
  }

  @BeforeAll
  void aContributionIsSentBackAndAnAnswerIsBegun() {
    id =
        done(as("clerk", at.question())
                .send(
                    "POST",
                    "/api/questions",
                    null,
                    Map.of(
                        "title", "Een vraag met geheimen",
                        "asker", "Adeline Blancquaert",
                        "filedOn", "2020-12-18",
                        "introduction", "Voorbeeld.",
                        "parts", List.of("Deel 1 (voorbeeld)?", "Deel 2 (voorbeeld)?"),
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
    step(DEMIR, "PUT", "/parts/2/text", Map.of("text", DRAFT));
  }

  @Test
  @Order(1)
  void aContributionIsForItsMinistryAndTheCoordinatorAndADraftForTheCoordinator() {
    assertThat(found())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                CONTRIBUTION, Set.of(DEMIR, BEKE, READER),
                RETURNED, Set.of(DEMIR, BEKE, READER),
                DRAFT, Set.of(DEMIR)));
  }

  @Test
  @Order(2)
  void anAnswerUnderEmbargoIsForWhoAskedAndWhoAnswersAndTheClerk() {
    step(BEKE, "PUT", "/parts/1/contributions/wouter-beke", Map.of("text", CONTRIBUTION + " 2"));
    step(DEMIR, "POST", "/parts/1/contributions/wouter-beke/acceptance", Map.of());
    step(DEMIR, "POST", "/finalisation", Map.of());
    await()
        .atMost(PATIENCE)
        .until(() ->
            Api.of(at.question())
                .get(question(""))
                .json()
                .path("status")
                .asString("")
                .equals("ANSWERED"));

    assertThat(found())
        .containsEntry(DRAFT, Set.of("clerk", ASKER, DEMIR, BEKE, READER))
        .containsEntry(CONTRIBUTION, Set.of("clerk", ASKER, DEMIR, BEKE, READER))
        .containsEntry(RETURNED, Set.of(DEMIR, BEKE, READER));
    for (String minister : List.of("zuhal-demir", "wouter-beke")) {
      assertThat(
              EVERYONE.stream()
                  .filter(one ->
                      as(one, at.question()).get(question("/letters/" + minister + ".pdf")).ok()))
          .containsExactlyInAnyOrder("clerk", ASKER, DEMIR, BEKE, READER);
    }
  }

  @Test
  @Order(3)
  void noneOfItIsOnATopicInAMailOrInTheLog() throws IOException {
    for (String topic :
        List.of(
            "question-events",
            "coordination-events",
            "notification-events",
            "ministry-zuhal-demir-events",
            "ministry-wouter-beke-events")) {
      assertThat(MinistryTopic.read(at.reader(), topic))
          .as(topic)
          .isNotEmpty()
          .noneMatch(seen -> holdsAny(seen.data()));
    }
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> written = files.filter(file -> file.toString().matches(".*\\.(log|eml)")).toList();
      assertThat(written).anyMatch(file -> file.toString().endsWith(".log"));
      for (Path file : written) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(holdsAny(text)).as("%s", file).isFalse();
      }
    }
  }

  /** By each word, who finds it anywhere. */
  private Map<String, Set<String>> found() {
    Map<String, Set<String>> finders = new TreeMap<>();
    for (String one : EVERYONE) {
      List<String> texts = doors(one).toList();
      SECRETS.stream()
          .filter(secret -> texts.stream().anyMatch(text -> text.contains(secret)))
          .forEach(secret -> finders.computeIfAbsent(secret, _ -> new TreeSet<>()).add(one));
      SECRETS.forEach(secret -> assertThat(searched(one, secret)).as(one).isZero());
    }
    return finders;
  }

  private int searched(String one, String secret) {
    return as(one, at.question()).get("/api/questions?q=" + secret).json().at("/total").asInt();
  }

  /** All that this one can read. */
  private Stream<String> doors(String one) {
    Stream<String> notifications =
        as("operator", at.notification())
            .get("/api/notifications?size=200&question=" + id)
            .json()
            .path("items")
            .valueStream()
            .map(item -> "/api/notifications/" + item.path("id").asString());
    return Stream.of(
            texts(
                one,
                at.question(),
                Stream.concat(
                    Stream.of("/api/questions?size=200"),
                    Stream.of("", "/history", "/answers").map(this::question))),
            texts(
                one,
                at.coordination(),
                Stream.concat(
                    Stream.of("/api/coordinations?size=200"),
                    Stream.of("", "/history", "/answers/zuhal-demir").map(this::coordination))),
            texts(
                one,
                at.notification(),
                Stream.concat(Stream.of("/api/notifications?size=200"), notifications)),
            texts(one, at.portal(), Stream.of("/vragen/" + id, "/postvak")),
            at.management().stream().flatMap(port -> texts(one, port, Stream.of("/parked"))),
            Stream.of(at.question(), at.coordination(), at.notification())
                .flatMap(service ->
                    texts(one, service, Stream.of("/api/audit/changes", "/api/audit/reads"))))
        .flatMap(texts -> texts);
  }

  private Stream<String> texts(String one, URI part, Stream<String> paths) {
    Api api = as(one, part);
    return paths.map(path -> new String(api.get(path).bytes(), StandardCharsets.UTF_8));
  }

  private static boolean holdsAny(String text) {
    return SECRETS.stream().anyMatch(text::contains);
  }

  private Api as(String actor, URI part) {
    return actor.equals(NOBODY) ? Api.of(part) : at.api(part, actor);
  }

  private String question(String more) {
    return "/api/questions/" + id + more;
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
