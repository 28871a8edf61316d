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
import org.samenspraak.scenarios.Caller.Heard;
import org.samenspraak.standalone.story.Addresses;

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
    List<Heard> busy = Crowd.of(AT_ONCE, OutagesStory::aRead);
    assertThat(busy).extracting(Heard::status).containsOnly(200);
  }

  @AfterAll
  static void everythingStops() {
    outages.close();
  }

  @Nested
  @Order(1)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WhileTheBrokerIsAway extends Afterwards {
    private Heard page;
    private Heard inbox;
    private Heard readiness;
    private Heard relay;

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
            page = outages.caller().get(addresses().portal(), "/vragen/" + anyQuestion(), "");
            inbox =
                outages.caller().get(addresses().coordination(), "/api/coordinations", "operator");
            readiness =
                outages.caller().get(management(), "/actuator/health/readiness", "operator");
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
    private Heard page;
    private Heard readiness;

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
            page = outages.caller().get(addresses().portal(), "/vragen/" + anyQuestion(), "");
            readiness =
                outages.caller().get(management(), "/actuator/health/readiness", "operator");
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
    private List<Heard> reads;
    private List<Heard> changes;
    private Heard page;
    private Heard readiness;
    private Heard liveness;

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
            page = outages.caller().get(addresses().portal(), "/vragen/" + anyQuestion(), "");
            readiness =
                outages.caller().get(management(), "/actuator/health/readiness", "operator");
            liveness = outages.caller().get(management(), "/actuator/health/liveness", "operator");
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

  private static Heard relay() {
    return outages.caller().get(management(), "/actuator/health/relay", "operator");
  }

  private static Heard aRead(int number) {
    return outages.caller().get(addresses().question(), "/api/questions/" + anyQuestion(), "clerk");
  }

  private static Heard aChange(int number) {
    String question = outages.clerks().acknowledged().stream().sorted().findFirst().orElseThrow();
    return outages
        .caller()
        .send(
            "PUT",
            addresses().coordination(),
            "/api/coordinations/" + question + "/agreements/zuhal-demir",
            "cabinet:zuhal-demir",
            "agreement-" + number,
            "{\"coordinator\": \"zuhal-demir\"}");
  }

  private static void asksToComeBack(Heard heard) {
    assertThat(heard.status()).as(heard.body()).isEqualTo(503);
    assertThat(heard.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(heard.header("Retry-After")).isEqualTo("5");
    assertThat(heard.json().path("type").asString(""))
        .isEqualTo("urn:samenspraak:problem:store-unavailable");
  }
}
