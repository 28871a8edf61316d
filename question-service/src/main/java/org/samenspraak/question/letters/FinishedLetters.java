package org.samenspraak.question.letters;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.web.Compute;

/**
 * Keeps the letters that were asked for last, so that none is set twice: a long one takes a
 * processor for seconds.
 */
final class FinishedLetters {
  private final int mostLetters;
  private final long mostBytes;
  private final Compute presses;
  private final Map<String, byte[]> letters = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, CompletableFuture<byte[]>> beingSet = new HashMap<>();
  private long bytes;

  /**
   * @param presses where letters are set
   */
  FinishedLetters(int mostLetters, long mostBytes, Compute presses) {
    this.mostLetters = mostLetters;
    this.mostBytes = mostBytes;
    this.presses = presses;
  }

  /**
   * The letter under that key, set now if it is not kept. Whoever asks for one that is being set
   * waits for that; it is kept also when nobody waits any more.
   *
   * @param key of everything that stands in the letter
   * @throws Refusal UNAVAILABLE when others keep the presses busy
   */
  byte[] get(String key, Supplier<byte[]> setter) {
    return presses.await(set(key, setter)).clone();
  }

  private synchronized CompletableFuture<byte[]> set(String key, Supplier<byte[]> setter) {
    byte[] kept = letters.get(key);
    if (kept != null) {
      return CompletableFuture.completedFuture(kept);
    }
    CompletableFuture<byte[]> underWay = beingSet.get(key);
    if (underWay == null) {
      underWay = presses.begin(setter).whenComplete((letter, failure) -> finish(key, letter));
      if (!underWay.isDone()) {
        beingSet.put(key, underWay);
      }
    }
    return underWay;
  }

  private synchronized void finish(String key, byte @Nullable [] letter) {
    beingSet.remove(key);
    if (letter == null) {
      return;
    }
    byte[] replaced = letters.put(key, letter);
    bytes += letter.length - (replaced == null ? 0 : replaced.length);
    Iterator<byte[]> oldest = letters.values().iterator();
    while (letters.size() > mostLetters || bytes > mostBytes) {
      bytes -= oldest.next().length;
      oldest.remove();
    }
  }
}
