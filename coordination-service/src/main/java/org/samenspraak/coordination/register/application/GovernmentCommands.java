package org.samenspraak.coordination.register.application;

import java.time.Instant;
import java.util.List;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.springframework.stereotype.Component;

/** What can be asked of the government register. */
@Component
public class GovernmentCommands {
  private static final Actor RECORDER = new Actor("service", "coordination");

  private final Aggregates<Government> governments;
  private final MandateRegister register;

  public GovernmentCommands(Aggregates<Government> governments, MandateRegister register) {
    this.governments = governments;
    this.register = register;
  }

  /**
   * Fills an empty register. One that holds some of these and nothing else is the work of a start
   * that was cut short, and is completed; any other register counts more than they do and is left
   * as it is. Instances that start together record each government once.
   *
   * @return ids of those that the register does not hold in these words, because it is left alone
   */
  public List<String> seed(List<GovernmentRecord> seeds, Instant at) {
    List<GovernmentRecord> held = register.governments();
    List<GovernmentRecord> missing = seeds.stream().filter(s -> !held.contains(s)).toList();
    if (!seeds.containsAll(held)) {
      return missing.stream().map(GovernmentRecord::id).toList();
    }
    missing.forEach(seed -> record(seed, at));
    return List.of();
  }

  private void record(GovernmentRecord seed, Instant at) {
    Cause once = new Cause.Once(RECORDER, at, "register/" + seed.fingerprint());
    governments.add(seed.id(), once, () -> Government.of(seed));
  }
}
