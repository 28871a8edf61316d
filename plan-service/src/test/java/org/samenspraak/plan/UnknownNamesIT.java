package org.samenspraak.plan;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** A misspelt name is refused: what it stands for would otherwise be left out of account. */
class UnknownNamesIT {
  private final RunningPlanService service = RunningPlanService.shared();

  @TestFactory
  Stream<DynamicNode> everyRequestRefusesWhatItDoesNotKnow() {
    return service.everyRequest().refusesWhatItDoesNotKnow();
  }
}
