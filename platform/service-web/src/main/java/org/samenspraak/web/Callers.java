package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/** Who is asking: named in a header, believed when the request comes from a trusted network. */
public final class Callers {

  /** The header that names the caller, until there is log-in. */
  public static final String HEADER = "X-Samenspraak-Actor";

  private static final String EXPECTED =
      HEADER + ": clerk, cabinet:<naam>, asker:<naam>, plan:<naam>, operator";

  private final Networks trusted;

  Callers(Networks trusted) {
    this.trusted = trusted;
  }

  /**
   * The caller of a request that only reads; {@link Actor#PUBLIC} when it does not say or is not
   * believed.
   */
  Actor reader(HttpServletRequest request) {
    return named(request).orElse(Actor.PUBLIC);
  }

  /**
   * The caller of a request that changes something; refuses with UNKNOWN_CALLER when there is none.
   */
  public Actor changer(HttpServletRequest request) {
    return named(request)
        .orElseThrow(() ->
            new Refusal(Kind.UNKNOWN_CALLER, "missing-actor", "Het verzoek zegt niet wie het doet.")
                .field(HEADER)
                .expected(EXPECTED));
  }

  /** Whether callers from there are believed when they say who they are. */
  boolean believes(HttpServletRequest request) {
    return trusted.contain(request.getRemoteAddr());
  }

  /** Whose requests are counted together: the caller's, if it is believed, else the address's. */
  String client(HttpServletRequest request) {
    String name = request.getHeader(HEADER);
    return name != null && believes(request) && Actor.isWritten(name)
        ? name
        : request.getRemoteAddr();
  }

  private Optional<Actor> named(HttpServletRequest request) {
    @Nullable String name = request.getHeader(HEADER);
    if (name == null || !believes(request)) {
      return Optional.empty();
    }
    Actor actor = parse(name);
    return actor.equals(Actor.PUBLIC) ? Optional.empty() : Optional.of(actor);
  }

  /**
   * The caller that a header names.
   *
   * @throws Refusal INVALID when that is no name of a caller
   */
  public static Actor parse(String name) {
    try {
      return Actor.parse(name);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
              Kind.INVALID, "invalid-actor", "De naam van de aanvrager is niet goed geschreven.")
          .field(HEADER)
          .expected(EXPECTED);
    }
  }
}
