package org.samenspraak.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Refusal;

/** Counts requests whose token was not taken: whose they are is not known. */
@FunctionalInterface
public interface FailedLogins {

  /** What is answered instead to who sends too many; empty while they are few. */
  Optional<Refusal> tooMany(HttpServletRequest request);
}
