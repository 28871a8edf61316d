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

  Optional<String> absent() {
    return kind == null ? Optional.empty() : TestStore.whyNot(kind);
  }

  /** Queries, views and indexes are made of the database's own and have no body in memory. */
  boolean hasBody(String operation) {
    return kind != null || IN_MEMORY_TOO.stream().anyMatch(operation::startsWith);
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
