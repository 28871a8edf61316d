package org.samenspraak.scenarios.browser;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether there is a browser to try pages in. */
class ChromiumIsHere implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isExecutable(Chromium.PROGRAM)) {
      return ConditionEvaluationResult.enabled("Chromium is here");
    }
    String why =
        "Chromium is not at %s: %s did not run"
            .formatted(Chromium.PROGRAM, context.getDisplayName());
    if ("required".equals(System.getenv("SAMENSPRAAK_BROWSER"))) {
      throw new IllegalStateException(why);
    }
    System.err.println(why);
    return ConditionEvaluationResult.disabled(why);
  }
}
