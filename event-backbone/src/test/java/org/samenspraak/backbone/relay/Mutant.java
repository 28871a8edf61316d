package org.samenspraak.backbone.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Pending;

/** The protocol with one sentence of its design left out; the test must notice each. */
enum Mutant {
  NONE,
  PULL_BEFORE_THE_ACKNOWLEDGEMENT,
  PULL_BEFORE_THE_ARCHIVE,
  LOOK_FOR_MORE_BEFORE_THE_PULL,
  ORDER_BY_SOMETHING_ELSE,
  GO_ON_AFTER_A_FAILED_SEND,
  OFFSET_COMMITTED_FIRST,
  KEYS_APART_KEY_FIRST,
  KEYS_APART_EFFECT_FIRST,
  KEY_WITHOUT_THE_REACTION,
  EXISTS_IS_TAKEN_FOR_APPLIED,
  IF_MATCH_BEFORE_THE_KEY;

  Sender sender(Sender sender, DocumentStore store) {
    return switch (this) {
      case GO_ON_AFTER_A_FAILED_SEND -> event -> sender.send(event).exceptionally(_ -> null);
      case PULL_BEFORE_THE_ACKNOWLEDGEMENT -> event -> pulledAndSent(event, sender, store);
      default -> sender;
    };
  }

  private static CompletableFuture<Void> pulledAndSent(
      Pending event, Sender sender, DocumentStore store) {
    String id = event.envelope().subject();
    try {
      if (!store.pullAll(Map.of(id, List.of(event.id())))) {
        store.pullSome(Map.of(id, List.of(event.id())));
      }
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
    return sender.send(event).toCompletableFuture();
  }
}
