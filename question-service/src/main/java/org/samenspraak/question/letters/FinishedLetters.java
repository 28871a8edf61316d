package org.samenspraak.question.letters;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * Keeps the letters that were asked for last, and lets only a few be set at a time: a long one
 * takes a processor for seconds.
 */
final class FinishedLetters {
  private final int mostLetters;
  private final long mostBytes;
  private final long patienceMillis;
  private final Semaphore presses;
  private final Map<String, byte[]> letters = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * @param presses how many letters may be set at a time
   * @param patienceMillis how long a letter waits for its turn
   */
  FinishedLetters(int mostLetters, long mostBytes, int presses, long patienceMillis) {
    this.mostLetters = mostLetters;
    this.mostBytes = mostBytes;
    this.patienceMillis = patienceMillis;
    this.presses = new Semaphore(presses, true);
  }

  /**
   * The letter under that key, set now if it is not kept.
   *
   * @param key of everything that stands in the letter
   * @throws Refusal UNAVAILABLE when others keep the presses busy
   */
  byte[] get(String key, Supplier<byte[]> setter) {
    byte[] kept = kept(key);
    if (kept != null) {
      return kept;
    }
    awaitTurn();
    try {
      byte[] setMeanwhile = kept(key);
      return setMeanwhile == null ? keep(key, setter.get()) : setMeanwhile;
    } finally {
      presses.release();
    }
  }

  private void awaitTurn() {
    try {
      if (presses.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(
        Refusal.Kind.UNAVAILABLE,
        "letters-busy",
        "Er worden te veel brieven tegelijk gevraagd; probeer het zo dadelijk opnieuw.");
  }

  private synchronized byte @Nullable [] kept(String key) {
    byte[] letter = letters.get(key);
    return letter == null ? null : letter.clone();
  }

  private synchronized byte[] keep(String key, byte[] letter) {
    byte[] replaced = letters.put(key, letter.clone());
    bytes += letter.length - (replaced == null ? 0 : replaced.length);
    Iterator<byte[]> oldest = letters.values().iterator();
    while (letters.size() > mostLetters || bytes > mostBytes) {
      bytes -= oldest.next().length;
      oldest.remove();
    }
    return letter;
  }
}
