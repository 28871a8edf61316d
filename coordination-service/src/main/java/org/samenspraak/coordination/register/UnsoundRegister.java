package org.samenspraak.coordination.register;

import java.util.List;

/** The government register as configured cannot be used. */
final class UnsoundRegister extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsoundRegister(List<String> flaws) {
    super(
        "The government register (samenspraak.government.location) is not sound: "
            + String.join("; ", flaws));
  }
}
