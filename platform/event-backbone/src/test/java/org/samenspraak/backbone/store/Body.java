package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.testsupport.TestStore;

/** What the store's contract is held against. */
public enum Body {
  IN_MEMORY("in memory", null),
  EMBEDDED("embedded", TestStore.Kind.EMBEDDED),
  GIVEN("MONGODB_URI", TestStore.Kind.GIVEN),
  CONTAINER("Testcontainers", TestStore.Kind.CONTAINER);

  private static final List<String> IN_MEMORY_TOO =
      List.of("DocumentStore.", "LeaseStore.", "ParkedStore.", "StoryMoment.");

  private final String words;
  private final TestStore.@Nullable Kind kind;

  Body(String words, TestStore.@Nullable Kind kind) {
    this.words = words;
    this.kind = kind;
  }

  /** Those that are databases and are there; the embedded one always is. */
  public static Stream<Body> databases() {
    return Stream.of(values()).filter(body -> body.kind != null && body.absent().isEmpty());
  }

  /** Why there is none. */
  public Optional<String> absent() {
    return kind == null ? Optional.empty() : TestStore.whyNot(kind);
  }

  /**
   * Why this body lacks an operation. Queries, views and indexes are made of the database's own and
   * have no body in memory.
   */
  Optional<String> lacks(String operation) {
    if (operation.equals(StoreContractTable.FAILOVER)) {
      return switch (this) {
        case IN_MEMORY -> Optional.of("cannot be killed");
        case GIVEN -> Optional.of("not ours to kill");
        case EMBEDDED, CONTAINER -> Optional.empty();
      };
    }
    return kind != null || IN_MEMORY_TOO.stream().anyMatch(operation::startsWith)
        ? Optional.empty()
        : Optional.of("has no such body");
  }

  TestStore store() {
    if (kind == null) {
      throw new IllegalStateException(words + " is no database");
    }
    return TestStore.of(kind);
  }

  @Override
  public String toString() {
    return words;
  }
}
