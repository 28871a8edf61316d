package org.samenspraak.coordination.register.application;

import java.time.Instant;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.springframework.stereotype.Component;

/** What can be asked of the government register. */
@Component
public class GovernmentCommands {
  private static final Actor RECORDER = new Actor("service", "coordination");

  private final Aggregates<Government> governments;

  public GovernmentCommands(Aggregates<Government> governments) {
    this.governments = governments;
  }

  /**
   * Records a government as it now is. Instances that start together with the same content record
   * it once; the version is in the key because a content may come back after another one.
   */
  public void record(GovernmentRecord anew, Instant at) {
    Optional<Versioned<Government>> before = governments.find(anew.id());
    if (before.filter(known -> known.state().recorded().equals(anew)).isEmpty()) {
      long version = before.map(Versioned::version).orElse(0L);
      String key = "register/" + version + "/" + anew.fingerprint();
      governments.addOrChange(
          anew.id(),
          new Cause.Once(RECORDER, at, key),
          () -> Government.of(anew),
          government -> government.record(anew));
    }
  }
}
