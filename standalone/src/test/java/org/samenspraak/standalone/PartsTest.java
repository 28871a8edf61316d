package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest {

  private final List<String> told = new ArrayList<>();
  private final Parts parts = new Parts();

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
