package org.samenspraak.coordination.register.files;

import java.util.List;

/** The government register as configured cannot be used. */
final class UnsoundRegister extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<String> flaws;

  /**
   * @param flaws all there are, each naming its file
   */
  UnsoundRegister(List<String> flaws) {
    super("The government register is not sound: " + String.join("; ", flaws));
    this.flaws = List.copyOf(flaws);
  }

  List<String> flaws() {
    return flaws;
  }
}
