package org.samenspraak.backbone.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Leases in memory, for tests. */
public final class InMemoryLeaseStore implements LeaseStore {
  private final Map<String, Held> leases = new HashMap<>();

  @Override
  public synchronized Optional<Held> read(String name) {
    return Optional.ofNullable(leases.get(name));
  }

  @Override
  public synchronized boolean move(String name, Optional<Held> seen, String holder) {
    if (!read(name).equals(seen)) {
      return false;
    }
    leases.put(name, new Held(holder, seen.map(Held::counter).orElse(0L) + 1));
    return true;
  }
}
