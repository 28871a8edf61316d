package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UnfinishedTest {

  @Test
  void is_gone_once_nothing_waits_for_longer_than_a_second() {
    CompletableFuture<Object> old = new CompletableFuture<>();
    Deque<CompletableFuture<?>> work =
        new ArrayDeque<>(List.of(old, new CompletableFuture<>(), new CompletableFuture<>()));
    Unfinished backlog = new Unfinished(work::remove);
    assertThat(backlog.isGone()).isTrue();

    var _ = backlog.beginOne();
    assertThat(backlog.isGone()).isTrue();
    await().until(() -> !backlog.isGone());

    var _ = backlog.beginOne();
    assertThat(backlog.isGone()).isFalse();
    old.complete("done");
    assertThat(backlog.isGone()).isTrue();
  }
}
