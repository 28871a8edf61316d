package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Phaser;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RunningPartsTest {

  private final List<String> told = new ArrayList<>();
  private final RunningParts parts = new RunningParts();

  @BeforeEach
  void threeRun() {
    parts.start("a", () -> part("a"));
    parts.start("b", () -> part("b"));
    parts.start("c", () -> part("c"));
    told.clear();
  }

  private AutoCloseable part(String name) {
    told.add("+" + name);
    return () -> told.add("-" + name);
  }

  @Test
  void theLastOneIsStoppedFirst() {
    parts.close();
    parts.close();

    assertThat(told).containsExactly("-c", "-b", "-a");
  }

  @Test
  void oneIsStoppedAndStartedByItselfAndKeepsItsPlaceInTheOrder() {
    parts.stop("a");
    parts.start("a");
    parts.close();

    assertThat(told).containsExactly("-a", "+a", "-c", "-b", "-a");
  }

  @Test
  void whatWasStoppedBeforeIsNotStoppedAgain() {
    parts.stop("b");
    parts.close();

    assertThat(told).containsExactly("-b", "-c", "-a");
  }

  @Test
  void nothingIsStoppedOrStartedTwice() {
    parts.stop("b");

    assertThatThrownBy(() -> parts.stop("b")).hasMessage("b is not running");
    assertThatThrownBy(() -> parts.start("a")).hasMessage("a is running");
    assertThatThrownBy(() -> parts.start("d")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Timeout(30)
  void thoseThatStartTogetherDoNotWaitForEachOtherAndStopInTheirOrder() {
    Phaser bothUnderWay = new Phaser(2);
    Map<String, Supplier<? extends AutoCloseable>> together = new LinkedHashMap<>();
    for (String name : List.of("d", "e")) {
      together.put(
          name,
          () -> {
            bothUnderWay.arriveAndAwaitAdvance();
            return () -> told.add("-" + name);
          });
    }

    parts.startTogether(together);
    parts.close();

    assertThat(told).containsExactly("-e", "-d", "-c", "-b", "-a");
  }

  @Test
  void whatCannotStartIsToldAsItIsAndThoseBesideItRunAndAreStopped() {
    Map<String, Supplier<? extends AutoCloseable>> together = new LinkedHashMap<>();
    together.put(
        "d",
        () -> {
          throw new CannotStart("Poort 8081 is al in gebruik.");
        });
    together.put("e", () -> () -> told.add("-e"));
    together.put(
        "f",
        () -> {
          throw new CannotStart("Poort 8083 is al in gebruik.");
        });

    assertThatThrownBy(() -> parts.startTogether(together))
        .isInstanceOf(CannotStart.class)
        .hasMessage("Poort 8081 is al in gebruik.")
        .hasSuppressedException(new CannotStart("Poort 8083 is al in gebruik."));
    parts.close();

    assertThat(told).containsExactly("-e", "-c", "-b", "-a");
  }

  @Test
  void theOthersAreStoppedAlsoWhenOneFailsToStop() {
    parts.start(
        "d",
        () ->
            () -> {
              throw new IllegalStateException("stuck");
            });

    assertThatThrownBy(parts::close)
        .satisfies(failed ->
            assertThat(failed.getSuppressed())
                .singleElement()
                .satisfies(one -> assertThat(one).hasMessage("d did not stop cleanly")));
    assertThat(told).containsExactly("-c", "-b", "-a");
  }
}
