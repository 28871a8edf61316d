package org.samenspraak.web;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.web.login.CallerToken;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to whom it speaks. */
@RestController
final class MeController {

  /**
   * Who a token makes its bearer.
   *
   * @param actor as histories name it; {@code public} for nobody
   * @param why in Dutch, why a bearer of a token is nobody; null otherwise
   */
  record Me(String actor, @Nullable String why) {}

  @Needs("know-oneself")
  @GetMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
  Me me(Actor actor) {
    return new Me(
        actor.toString(), CallerToken.current().flatMap(CallerToken::nobody).orElse(null));
  }
}
