package org.samenspraak.backbone.failover;

import java.nio.file.Path;
import org.samenspraak.backbone.store.Body;

class EmbeddedFailoverTest extends FailoverContract {

  @Override
  Body body() {
    return Body.EMBEDDED;
  }

  @Override
  MortalStore start(Path folder) {
    return new MortalEmbeddedStore(folder);
  }
}
