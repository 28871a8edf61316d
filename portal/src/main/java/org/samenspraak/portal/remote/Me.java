package org.samenspraak.portal.remote;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** To whom a service speaks. */
@HttpExchange("/api")
public interface Me {

  /**
   * What the token of the request makes its bearer.
   *
   * @param actor for example {@code cabinet:wouter-beke}; {@code public} for nobody
   * @param why in Dutch, why a bearer is nobody
   */
  record Known(String actor, @Nullable String why) {}

  /** Who asks. */
  @GetExchange("/me")
  Known me();
}
