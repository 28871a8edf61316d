package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class CommitGateTest {

  @TempDir Path folder;

  private MVStore store;
  private MVMap<String, String> documents;
  private MVMap<String, String> index;
  private CommitGate gate;

  @BeforeEach
  void open() {
    store =
        new MVStore.Builder()
            .fileName(folder.resolve("store").toString())
            .autoCommitDisabled()
            .open();
    documents = store.openMap("documents");
    index = store.openMap("index");
    store.commit();
    gate = new CommitGate(store);
  }

  @AfterEach
  void close() {
    store.closeImmediately();
  }

  @Test
  void aCommitNeverStoresHalfACommandEvenWhenAnotherCommandWaitsForIt()
      throws InterruptedException {
    long version = store.getCurrentVersion();
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch halfDone = new CountDownLatch(1);
    Thread slow =
        Thread.ofPlatform()
            .start(() ->
                gate.write(() -> {
                  index.put("q-148", "pending");
                  halfDone.countDown();
                  awaitLatch(goOn);
                  return documents.put("q-148", "document");
                }));
    halfDone.await();
    Thread waiting = Thread.ofPlatform().start(gate::awaitDurable);

    await().until(() -> waiting.getState() == Thread.State.WAITING);
    assertThat(store.getCurrentVersion()).isEqualTo(version);

    goOn.countDown();
    slow.join();
    waiting.join();
    assertThat(storedNow()).containsExactly("pending", "document");
  }

  @Test
  void whatAFinishedCommandWroteIsStoredWhenTheWaitEnds() {
    gate.write(() -> documents.put("q-148", "document"));

    gate.awaitDurable();

    assertThat(store.hasUnsavedChanges()).isFalse();
  }

  @Test
  void oneCommitServesAllThatWait() throws InterruptedException {
    long version = store.getCurrentVersion();
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch inside = new CountDownLatch(8);
    List<Thread> writers =
        IntStream.range(0, 8)
            .mapToObj(i -> Thread.ofPlatform().start(() -> writeAndWait("q-" + i, inside, goOn)))
            .toList();
    inside.await();
    goOn.countDown();
    for (Thread writer : writers) {
      writer.join();
    }

    // One that comes first may have a commit of its own; the others, inside by then, share the
    // next.
    assertThat(store.getCurrentVersion() - version).isBetween(1L, 2L);
    assertThat(documents).hasSize(8);
  }

  @Test
  void nobodyCommitsWhenNothingWasWritten() {
    long version = store.getCurrentVersion();

    gate.awaitDurable();

    assertThat(store.getCurrentVersion()).isEqualTo(version);
  }

  @Test
  void whoHasSeenOneDocumentWaitsForItsChangeAndForNobodyElses() throws InterruptedException {
    Place one = new Place("question.question", "q-148");
    Place other = new Place("question.question", "q-92");
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    Thread slow =
        Thread.ofPlatform()
            .start(() ->
                gate.write(() -> {
                  gate.changed(one);
                  changed.countDown();
                  awaitLatch(goOn);
                  return documents.put("q-148", "document");
                }));
    changed.await();
    Thread waiting = Thread.ofPlatform().start(() -> gate.awaitDurable(one));

    Thread notWaiting = Thread.ofPlatform().start(() -> gate.awaitDurable(other));

    await().until(() -> waiting.getState() == Thread.State.WAITING);
    await().until(() -> notWaiting.getState() == Thread.State.TERMINATED);

    goOn.countDown();
    slow.join();
    waiting.join();
    assertThat(store.hasUnsavedChanges()).isFalse();
    gate.write(() -> documents.put("q-92", "document"));
    gate.awaitDurable(one);
    assertThat(store.hasUnsavedChanges()).as("q-148 is stored already").isTrue();
  }

  @Test
  void afterAChangeOfEverythingWhoHasSeenOneDocumentWaitsToo() {
    gate.write(() -> {
      gate.allChanged();
      return documents.put("q-148", "document");
    });

    gate.awaitDurable(new Place("question.question", "q-92"));

    assertThat(store.hasUnsavedChanges()).isFalse();
    gate.write(() -> documents.put("q-92", "document"));
    gate.awaitDurable(new Place("question.question", "q-92"));
    assertThat(store.hasUnsavedChanges()).as("everything was stored already").isTrue();
  }

  @Test
  void aCommitThatFailsMakesNothingDurable() {
    Place one = new Place("question.question", "q-148");
    CommitGate onAFullDisk = new CommitGate(store, CommitGateTest::diskFull);
    onAFullDisk.write(() -> {
      onAFullDisk.changed(one);
      return documents.put("q-148", "document");
    });

    assertThatThrownBy(onAFullDisk::awaitDurable).hasMessage("disk full");

    assertThatThrownBy(() -> onAFullDisk.awaitDurable(one)).hasMessage("disk full");
    assertThatCode(() -> onAFullDisk.awaitDurable(new Place("question.question", "q-92")))
        .doesNotThrowAnyException();
  }

  private static void diskFull() {
    throw new IllegalStateException("disk full");
  }

  private void writeAndWait(String id, CountDownLatch inside, CountDownLatch goOn) {
    gate.write(() -> {
      inside.countDown();
      awaitLatch(goOn);
      return documents.put(id, "document");
    });
    gate.awaitDurable();
  }

  /** What a process that starts after a kill -9 now would read. */
  private List<String> storedNow() {
    store.closeImmediately();
    try (MVStore reopened = MVStore.open(folder.resolve("store").toString())) {
      return List.of(
          reopened.<String, String>openMap("index").get("q-148"),
          reopened.<String, String>openMap("documents").get("q-148"));
    }
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
