package org.samenspraak.backbone.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.testsupport.TestStore;

/** What the store's contract is held against. */
enum Body {
  IN_MEMORY("in memory", null),
  EMBEDDED("embedded", TestStore.Kind.EMBEDDED),
  GIVEN("MONGODB_URI", TestStore.Kind.GIVEN),
  CONTAINER("Testcontainers", TestStore.Kind.CONTAINER);

  private final String words;
  private final TestStore.@Nullable Kind kind;

  Body(String words, TestStore.@Nullable Kind kind) {
    this.words = words;
    this.kind = kind;
  }

  /** Those that are databases and are there; the embedded one always is. */
  static Stream<Body> databases() {
    return Stream.of(values()).filter(body -> body.kind != null && body.absent().isEmpty());
  }

  Optional<String> absent() {
    return kind == null ? Optional.empty() : TestStore.whyNot(kind);
  }

  /** Queries and views are made of the database's own operators and have no body in memory. */
  boolean hasBody(String operation) {
    return kind != null
        || operation.startsWith("DocumentStore.")
        || operation.startsWith("LeaseStore.");
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
