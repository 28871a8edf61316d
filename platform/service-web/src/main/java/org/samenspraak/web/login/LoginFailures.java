package org.samenspraak.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers a request whose token is not taken, or cannot be looked at now. */
final class LoginFailures implements AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(LoginFailures.class);

  private final HandlerExceptionResolver problems;
  private final FailedLogins failed;

  LoginFailures(HandlerExceptionResolver problems, FailedLogins failed) {
    this.problems = problems;
    this.failed = failed;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
    var _ = problems.resolveException(request, response, null, answer(request, failure));
  }

  /** A store that is away is answered as everywhere else. */
  private RuntimeException answer(HttpServletRequest request, AuthenticationException failure) {
    return failure.getCause() instanceof StoreUnavailable away ? away : refusal(request, failure);
  }

  private Refusal refusal(HttpServletRequest request, AuthenticationException failure) {
    if (failure instanceof AuthenticationServiceException) {
      LOG.warn("A token cannot be verified: {}", rootOf(failure).toString());
      return Refused.unavailable();
    }
    return failed.tooMany(request).orElseGet(() -> Refused.token(failure));
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : rootOf(cause);
  }
}
