package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was released stays as it was. */
@ExtendWith(Regenerate.class)
class ContractsLockTest {

  static Stream<Path> contracts() {
    return ContractsLock.contracts();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aReleasedContractIsUnchanged(Path file) {
    List<String> released = ContractsLock.load().of(file);

    assertThat(released)
        .as("%s is not in contracts.lock yet.%s", file, ContractsLock.HOW_TO_CHANGE)
        .isNotEmpty();
    assertThat(ContractsLock.hash(file))
        .as("%s is released and was changed.%s", file, ContractsLock.HOW_TO_CHANGE)
        .isEqualTo(released.getLast());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aSampleHasOneReleasedHashForEver(Path file) {
    int editions = ContractsLock.load().of(file).size();

    assertThat(editions)
        .as(ContractsLock.HOW_TO_CHANGE)
        .isBetween(1, ContractsLock.isSchema(file) ? 100 : 1);
  }

  @Test
  void nothingReleasedWasTakenAway() {
    assertThat(ContractsLock.load().lines())
        .isNotEmpty()
        .allMatch(l -> l.matches("\\S+ [0-9a-f]{64}"), "file and hash");
    assertThat(ContractsLock.load().orphans()).as(ContractsLock.HOW_TO_CHANGE).isEmpty();
  }

  @Test
  void isWrittenAnewOnlyUntilVersionOne() {
    ContractsLock lock = new ContractsLock(List.of("schemas/question.filed.v1.json 00"));

    assertThat(lock.anew("0.9.3-SNAPSHOT").lines()).hasSize((int) contracts().count());
    assertThatThrownBy(() -> lock.anew("1.0.0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1.0.0");
    assertThatThrownBy(() -> lock.anew("10.0.0-SNAPSHOT"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Nested
  class TheHash {

    @TempDir Path folder;

    private String hashOf(String kind, String json) throws Exception {
      Path file = Files.createDirectories(folder.resolve(kind)).resolve("event.json");
      return ContractsLock.hash(Files.writeString(file, json));
    }

    @Test
    void doesNotSeeLayoutOrTheOrderOfKeys() throws Exception {
      assertThat(hashOf("samples", "{\"a\": 1,\n \"b\": [1, 2]}"))
          .isEqualTo(hashOf("samples", "{\"b\":[1,2],\"a\":1}"));
      assertThat(hashOf("samples", "[1,2]")).isNotEqualTo(hashOf("samples", "[2,1]"));
    }

    @Test
    void doesNotSeeTheWordsOfASchema() throws Exception {
      assertThat(
              hashOf(
                  "schemas", "{\"description\":\"een\",\"type\":\"string\",\"examples\":[\"A\"]}"))
          .isEqualTo(hashOf("schemas", "{\"type\":\"string\"}"))
          .isNotEqualTo(hashOf("schemas", "{\"type\":\"integer\"}"));
    }

    @Test
    void seesAFieldThatHappensToBeCalledTitle() throws Exception {
      assertThat(hashOf("schemas", "{\"properties\":{\"title\":{\"type\":\"string\"}}}"))
          .isNotEqualTo(hashOf("schemas", "{\"properties\":{}}"))
          .isNotEqualTo(hashOf("schemas", "{\"properties\":{\"title\":{\"type\":\"integer\"}}}"));
    }

    @Test
    void seesEveryFieldOfASample() throws Exception {
      assertThat(hashOf("samples", "{\"title\":\"een\"}"))
          .isNotEqualTo(hashOf("samples", "{\"title\":\"twee\"}"));
    }
  }
}
