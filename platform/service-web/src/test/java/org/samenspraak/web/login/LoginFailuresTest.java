package org.samenspraak.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.ModelAndView;

class LoginFailuresTest {
  private final List<Exception> answered = new ArrayList<>();
  private final LoginFailures failures =
      new LoginFailures(
          (request, response, handler, failure) -> {
            answered.add(failure);
            return new ModelAndView();
          },
          request -> Optional.empty());

  private Exception answerTo(AuthenticationException failure) {
    failures.onAuthenticationFailure(
        new MockHttpServletRequest(), new MockHttpServletResponse(), failure);
    return answered.getLast();
  }

  @Test
  void aStoreThatIsAwayIsAnsweredAsEverywhereElse() {
    StoreUnavailable away = new StoreUnavailable("away", new IllegalStateException());
    assertThat(answerTo(new AuthenticationServiceException("no register", away))).isSameAs(away);
  }

  @Test
  void anIssuerThatIsAwayIsNamed() {
    assertThat(answerTo(new AuthenticationServiceException("no keys")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("login-unavailable"));
  }
}
