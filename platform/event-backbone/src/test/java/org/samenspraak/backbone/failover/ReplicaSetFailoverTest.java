package org.samenspraak.backbone.failover;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.samenspraak.backbone.store.Body;

/** Where no Docker engine answers, the table at the end of the run says that this did not run. */
class ReplicaSetFailoverTest extends FailoverContract {

  @Override
  Body body() {
    return Body.CONTAINER;
  }

  @Override
  MortalStore start(Path folder) {
    assumeThat(body().absent()).as("why this does not run").isEmpty();
    return new MortalReplicaSet();
  }
}
