package org.samenspraak.web.login;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token that was believed, and who its bearer is here. */
public final class CallerToken extends JwtAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final transient Actor actor;
  private final String role;
  private final @Nullable String name;
  private final @Nullable String nobody;

  /**
   * @param name what the bearer is called; null when the token does not say
   * @param nobody why its bearer is nobody here, in Dutch; null for an actor
   */
  private CallerToken(
      Jwt token, Actor actor, String role, @Nullable String name, @Nullable String nobody) {
    super(token, List.of(), Objects.requireNonNull(token.getSubject(), "checked before"));
    this.actor = actor;
    this.role = role;
    this.name = name;
    this.nobody = nobody;
  }

  static CallerToken of(Jwt token, TokenRole role, Actor actor, @Nullable String name) {
    return new CallerToken(token, actor, role.toString(), name, null);
  }

  static CallerToken ofNobody(Jwt token, String why) {
    return new CallerToken(token, Actor.PUBLIC, "none", null, why);
  }

  /** That of the request which this thread answers; empty when it came without. */
  public static Optional<CallerToken> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  /** The bearer; {@link Actor#PUBLIC} when it has no role here. */
  public Actor actor() {
    return actor;
  }

  /** The role that the token gives, {@code none} for nobody. */
  public String role() {
    return role;
  }

  /** What the bearer is called; empty when the token does not say. */
  public Optional<String> called() {
    return Optional.ofNullable(name);
  }

  /** Why the bearer has no role here, in Dutch; empty for an actor. */
  public Optional<String> nobody() {
    return Optional.ofNullable(nobody);
  }

  /** The person or program, whatever its role: two of one cabinet differ. */
  public String client() {
    return getToken().getIssuer() + " " + getToken().getSubject();
  }
}
