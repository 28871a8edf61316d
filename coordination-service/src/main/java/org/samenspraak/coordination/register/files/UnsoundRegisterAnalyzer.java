package org.samenspraak.coordination.register.files;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what to correct, in place of a stack trace. */
final class UnsoundRegisterAnalyzer extends AbstractFailureAnalyzer<UnsoundRegister> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnsoundRegister cause) {
    return new FailureAnalysis(
        "The government register is not sound:\n  - " + String.join("\n  - ", cause.flaws()),
        "Correct the files that samenspraak.government.location names, and start again.",
        cause);
  }
}
