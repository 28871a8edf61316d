package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.samenspraak.backbone.aggregate.Refusal;

/** Expects a refusal and gives it to be looked at. */
public final class Refusals {
  private Refusals() {}

  public static Refusal refused(Refusal.Kind kind, String type, ThrowingCallable step) {
    Refusal refusal = catchThrowableOfType(Refusal.class, step);
    Assertions.assertThat(refusal).as("refusal %s", type).isNotNull();
    Assertions.assertThat(refusal.type()).isEqualTo(type);
    Assertions.assertThat(refusal.kind()).isEqualTo(kind);
    return refusal;
  }
}
