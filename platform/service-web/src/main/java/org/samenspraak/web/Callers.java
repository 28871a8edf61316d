package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.web.login.CallerToken;

/** Who is asking, by the token of the request that this thread answers. */
public final class Callers {

  /** The header that brings the token. */
  public static final String HEADER = "Authorization";

  private Callers() {}

  /**
   * The caller of a request that only reads; {@link Actor#PUBLIC} without a token, or with one that
   * gives no role.
   */
  static Actor reader() {
    return CallerToken.current().map(CallerToken::actor).orElse(Actor.PUBLIC);
  }

  /**
   * The caller of a request that changes something.
   *
   * @throws Refusal UNKNOWN_CALLER without a token, FORBIDDEN with one that gives no role
   */
  public static Actor changer() {
    CallerToken token =
        CallerToken.current().orElseThrow(() -> nobody("Meld u aan om dit te doen."));
    token
        .nobody()
        .ifPresent(why -> {
          throw new Refusal(Kind.FORBIDDEN, "no-role", why)
              .field(HEADER)
              .expected("een aanmelding met een rol in Samenspraak");
        });
    return token.actor();
  }

  /**
   * The caller of a request that reads what is not public.
   *
   * @param why in Dutch, what is not public
   * @throws Refusal as {@link #changer}
   */
  public static Refusal nobody(String why) {
    return new Refusal(Kind.UNKNOWN_CALLER, "not-logged-in", why)
        .field(HEADER)
        .expected("Bearer en een token van de aanmelddienst");
  }

  /** Whose requests are counted together: the bearer's, else the address's. */
  static String client(HttpServletRequest request) {
    return CallerToken.current().map(CallerToken::client).orElseGet(request::getRemoteAddr);
  }
}
