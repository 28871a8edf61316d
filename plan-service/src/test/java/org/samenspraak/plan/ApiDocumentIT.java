package org.samenspraak.plan;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What is written about the API is all there is, and true. */
class ApiDocumentIT {
  private final RunningPlanService service = RunningPlanService.shared();

  @TestFactory
  Stream<DynamicNode> theDocumentSaysWhatTheServiceDoes() {
    return service.apiDocument().checks();
  }
}
