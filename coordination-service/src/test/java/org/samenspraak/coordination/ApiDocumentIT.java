package org.samenspraak.coordination;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What is written about the API is all there is, and true. */
class ApiDocumentIT {
  private static RunningCoordination service;

  @BeforeAll
  static void start() {
    service = RunningCoordination.start("--samenspraak.api-docs.enabled=true");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @TestFactory
  Stream<DynamicNode> theDocumentSaysWhatTheServiceDoes() {
    return service.apiDocument().checks();
  }
}
