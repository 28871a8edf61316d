package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.testsupport.service.Reply;

/**
 * The broker, the mail server and the store go away while clerks file questions, and come back. How
 * long they stay away is {@link HowLong}'s matter.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
@Tag("ordeal")
class OutagesStory {

  private static final int WARM = 60;
  private static final int AT_ONCE = 200;

  @TempDir static Path folder;
  private static Outages outages;

  @BeforeAll
  static void everythingRuns() {
    outages = new Outages(folder.resolve("data"));
    outages.warmUp(WARM);
    List<Reply> busy = Crowd.of(AT_ONCE, OutagesStory::aRead);
    assertThat(busy).extracting(Reply::status).containsOnly(200);
  }

  @AfterAll
  static void everythingStops() {
    outages.close();
  }

  @Nested
  @Order(1)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WhileTheBrokerIsAway extends Afterwards {
    private Reply page;
    private Reply inbox;
    private Reply readiness;
    private Reply relay;

    WhileTheBrokerIsAway() {
      super(outages);
    }

    @BeforeAll
    void itLeavesAndComesBack() {
      outageBegins();
      outages.away(
          "kafka",
          () -> relay().json().path("status").asString("").equals("STUCK"),
          () -> {
            page = Outages.at(addresses().portal()).get("/vragen/" + anyQuestion());
            inbox =
                Outages.as("operator", addresses(), addresses().coordination())
                    .get("/api/coordinations");
            readiness = Outages.at(management()).get("/actuator/health/readiness");
            relay = relay();
          });
      outageEnded();
    }

    @Test
    void everyFilingIsAcknowledgedAtOnce() {
      assertThat(outages.clerks().refusals()).isEmpty();
      assertThat(outages.clerks().surprises()).isEmpty();
    }

    @Test
    void everythingCanBeRead() {
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).contains("Voorbeeldvraag");
      assertThat(inbox.status()).isEqualTo(200);
    }

    @Test
    void theServicesAreReadyAndSayThatFactsWaitAndWhy() {
      assertThat(readiness.status()).isEqualTo(200);
      assertThat(relay.json().path("details").path("pending").asLong()).isPositive();
      assertThat(relay.json().path("details").path("failures").isEmpty()).isFalse();
    }
  }

  @Nested
  @Order(2)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WhileTheMailServerIsAway extends Afterwards {
    private Reply page;
    private Reply readiness;

    WhileTheMailServerIsAway() {
      super(outages);
    }

    @BeforeAll
    void itLeavesAndComesBack() {
      outageBegins();
      outages.away(
          "smtp",
          () -> outages.books().notifications("DUE") > 50,
          () -> {
            page = Outages.at(addresses().portal()).get("/vragen/" + anyQuestion());
            readiness = Outages.at(management()).get("/actuator/health/readiness");
          });
      outageEnded();
    }

    @Test
    void nobodyNoticesButTheCabinets() {
      assertThat(outages.clerks().refusals()).isEmpty();
      assertThat(outages.clerks().surprises()).isEmpty();
      assertThat(page.status()).isEqualTo(200);
      assertThat(readiness.status()).isEqualTo(200);
    }

    @Test
    void noMailIsGivenUp() {
      assertThat(outages.books().notifications("FAILED")).isZero();
    }
  }

  @Nested
  @Order(3)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WhileTheStoreIsAway extends Afterwards {
    private List<Reply> reads;
    private List<Reply> changes;
    private Reply page;
    private Reply readiness;
    private Reply liveness;

    WhileTheStoreIsAway() {
      super(outages);
    }

    @BeforeAll
    void itLeavesAndComesBack() {
      outageBegins();
      outages.away(
          "store",
          () -> true,
          () -> {
            reads = Crowd.of(AT_ONCE, OutagesStory::aRead);
            changes = Crowd.of(AT_ONCE, OutagesStory::aChange);
            page = Outages.at(addresses().portal()).get("/vragen/" + anyQuestion());
            readiness = Outages.at(management()).get("/actuator/health/readiness");
            liveness = Outages.at(management()).get("/actuator/health/liveness");
          });
      outageEnded();
    }

    @Test
    void whoeverAsksIsToldToComeBackBeforeHeLosesPatience() {
      assertThat(reads).hasSize(AT_ONCE).allSatisfy(OutagesStory::asksToComeBack);
      assertThat(outages.clerks().refusals()).isNotEmpty().allSatisfy(OutagesStory::asksToComeBack);
      assertThat(outages.clerks().surprises()).isEmpty();
    }

    @Test
    void alsoThoseWhoAllWantToChangeTheSameThing() {
      assertThat(changes).hasSize(AT_ONCE).allSatisfy(OutagesStory::asksToComeBack);
    }

    @Test
    void thePortalSaysSoInPlainWords() {
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("Retry-After")).isNotEmpty();
      assertThat(page.header("Content-Type")).startsWith("text/html");
      assertThat(page.body())
          .contains("Even niet bereikbaar", "Er gaat niets verloren")
          .doesNotContain("Exception", "org.samenspraak");
    }

    @Test
    void theServicesAreAliveButNotReady() {
      assertThat(liveness.status()).isEqualTo(200);
      assertThat(readiness.status()).isEqualTo(503);
    }
  }

  private static Addresses addresses() {
    return outages.application().addresses();
  }

  /** Of question-service. */
  private static URI management() {
    return addresses().management().getFirst();
  }

  private static String anyQuestion() {
    return outages.clerks().acknowledged().iterator().next();
  }

  private static Reply relay() {
    return Outages.at(management()).get("/actuator/health/relay");
  }

  private static Reply aRead(int number) {
    return Outages.as("clerk", addresses(), addresses().question())
        .get("/api/questions/" + anyQuestion());
  }

  private static Reply aChange(int number) {
    String question = outages.clerks().acknowledged().stream().sorted().findFirst().orElseThrow();
    return Outages.as("cabinet:zuhal-demir", addresses(), addresses().coordination())
        .with("Idempotency-Key", "agreement-" + number)
        .put(
            "/api/coordinations/" + question + "/agreements/zuhal-demir",
            "{\"coordinator\": \"zuhal-demir\"}");
  }

  private static void asksToComeBack(Reply heard) {
    assertThat(heard.status()).as(heard.body()).isEqualTo(503);
    assertThat(heard.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(heard.header("Retry-After")).isEqualTo("5");
    assertThat(heard.json().path("type").asString(""))
        .isEqualTo("urn:samenspraak:problem:store-unavailable");
  }
}
