package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCopyTest {
  private static final String NAMESPACE = "question.question";
  private static final int DOCUMENTS = 400;
  private static final int CHANGES = 10;
  private static final int TEXT_BYTES = 8 * 1024;
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Random random = new Random(148);
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("store.mv.db");
  }

  private static MVMap<Object, Document> data(MVStore store) {
    return store.openMap(
        StoreMaps.data(NAMESPACE),
        new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
  }

  private static MVMap<KeyValue, Object> index(MVStore store) {
    return store.openMap(
        StoreMaps.index(NAMESPACE, "numberKeys"),
        new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueType()));
  }

  /** As compressible as a text is. */
  private String text() {
    StringBuilder text = new StringBuilder();
    while (text.length() < TEXT_BYTES) {
      text.append(Integer.toString(random.nextInt(), Character.MAX_RADIX))
          .append(" gedetineerden ");
    }
    return text.toString();
  }

  private static String idOf(int n) {
    return "q-" + n;
  }

  /** Many documents, each changed many times, every change in a commit of its own. */
  private void fill(MVStore store) {
    for (int change = 1; change <= CHANGES; change++) {
      for (int n = 0; n < DOCUMENTS; n++) {
        data(store)
            .put(
                idOf(n),
                new Document("_id", idOf(n)).append("version", change).append("text", text()));
        index(store).put(new KeyValue(List.of("demir/2020/" + n)), idOf(n));
        if (n % 10 == 0) {
          store.commit();
        }
      }
    }
    store.openMap(StoreMaps.meta(NAMESPACE)).put("size", "148");
    data(store).remove(idOf(0));
  }

  private static void assertFilled(MVStore store) {
    assertThat(data(store)).hasSize(DOCUMENTS - 1).doesNotContainKey(idOf(0));
    assertThat(data(store).values())
        .allSatisfy(document -> assertThat(document.get("version")).isEqualTo(CHANGES));
    assertThat(index(store)).hasSize(DOCUMENTS);
    assertThat(index(store).get(new KeyValue(List.of("demir/2020/92")))).isEqualTo(idOf(92));
    assertThat(store.openMap(StoreMaps.meta(NAMESPACE)).get("size")).isEqualTo("148");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  @Test
  void afterAStopTheFileHoldsLittleMoreThanWhatLives() throws IOException {
    try (StoreFile store = StoreFile.open(folder)) {
      fill(store.store());
    }

    assertThat(Files.size(file())).isLessThan((long) DOCUMENTS * TEXT_BYTES * 5 / 4);
    try (StoreFile again = StoreFile.open(folder)) {
      assertFilled(again.store());
    }
  }

  @Test
  void aCopyHasEveryEntryAndIsMuchSmaller() throws IOException {
    fillAndLeaveAsAfterAKill();
    long before = Files.size(file());

    assertThat(StoreCopy.replace(file(), LONG)).isTrue();

    assertThat(Files.size(file())).isLessThan(before / 3);
    try (MVStore copy = StoreFile.builder(file()).open()) {
      assertFilled(copy);
    }
  }

  @Test
  void whatIsCompactAlreadyIsLeftAlone() {
    fillAndLeaveAsAfterAKill();
    StoreCopy.replace(file(), LONG);

    assertThat(StoreCopy.replace(file(), LONG)).isFalse();
  }

  @Test
  void outOfTimeItLeavesTheFileAsItWas() throws IOException {
    fillAndLeaveAsAfterAKill();
    byte[] before = Files.readAllBytes(file());

    assertThat(StoreCopy.replace(file(), Duration.ZERO)).isFalse();

    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    assertThat(names()).containsExactly("store.mv.db");
  }

  @Test
  void aCopyThatWasKilledIsThrownAway() throws IOException {
    Files.writeString(folder.resolve("store.mv.db.copy"), "half a copy");

    StoreFile.open(folder).close();

    assertThat(names()).containsExactlyInAnyOrder("store.mv.db", "owner.lock");
  }

  private void fillAndLeaveAsAfterAKill() {
    MVStore store = StoreFile.builder(file()).open();
    fill(store);
    store.commit();
    store.closeImmediately();
  }
}
