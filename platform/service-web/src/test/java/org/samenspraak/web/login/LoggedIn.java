package org.samenspraak.web.login;

import org.samenspraak.backbone.aggregate.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Makes this thread one that answers a request with a token. */
public final class LoggedIn {
  private LoggedIn() {}

  /** As that actor, by a client of the same name. */
  public static void as(String actor) {
    as(actor, actor);
  }

  /** As that actor, by that client. */
  public static void as(String actor, String subject) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            CallerToken.of(token(subject), TokenRole.CLERK, Actor.parse(actor), null));
  }

  /** With a token that gives no role. */
  public static void asNobody(String why) {
    SecurityContextHolder.getContext().setAuthentication(CallerToken.ofNobody(token("x"), why));
  }

  /** Not any more. */
  public static void out() {
    SecurityContextHolder.clearContext();
  }

  private static Jwt token(String subject) {
    return Jwt.withTokenValue("t")
        .header("alg", "RS256")
        .issuer("https://login.voorbeeld.example")
        .subject(subject)
        .build();
  }
}
