package org.samenspraak.backbone.dispatch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

/**
 * Lets every operation of one instance's stores fail or be its last, before or after it took place.
 */
final class Chaos {
  private final Random random;
  private int rarity;
  private boolean dead;

  Chaos(Random random, int rarity) {
    this.random = random;
    this.rarity = rarity;
  }

  /** The instance is gone; whatever still runs of it can do nothing any more. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  boolean dead() {
    return dead;
  }

  void calm() {
    rarity = 0;
  }

  <S> S round(Class<S> type, S store) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean asksTheStore = !method.getName().equals("kind");
              strike(asksTheStore);
              try {
                Object answer = method.invoke(store, arguments);
                strike(asksTheStore);
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private void strike(boolean may) {
    if (!may) {
      return;
    }
    if (dead) {
      throw new Crash();
    }
    if (rarity == 0) {
      return;
    }
    switch (random.nextInt(rarity)) {
      case 0 -> {
        dead = true;
        throw new Crash();
      }
      case 1 -> throw new StoreUnavailable("in doubt", new RuntimeException("no answer"));
      default -> {}
    }
  }
}
