package org.samenspraak.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Audit;
import org.samenspraak.backbone.inbound.AuditTrail;
import org.samenspraak.web.login.CallerToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Says of the present request who is behind it, and keeps what is read. */
public final class Auditing {
  private final Pseudonyms pseudonyms;
  private final AuditTrail trail;

  Auditing(Pseudonyms pseudonyms, AuditTrail trail) {
    this.pseudonyms = pseudonyms;
    this.trail = trail;
  }

  /**
   * A person as colleagues may know them.
   *
   * @param pseudonym the same that the audit keeps
   * @param name as the log-in gives it; null when it gives none
   */
  public record Person(String pseudonym, @Nullable String name) {}

  /** The person behind the present request; empty when it came without a token. */
  public Optional<Person> person() {
    return CallerToken.current()
        .map(token -> new Person(pseudonyms.of(token.client()), token.called().orElse(null)));
  }

  /** Who is behind a request; empty when it came without a token. */
  public Optional<Audit> of(HttpServletRequest request) {
    return CallerToken.current()
        .map(token ->
            new Audit(
                pseudonyms.of(token.client()),
                token.role(),
                request.getMethod() + " " + request.getRequestURI()));
  }

  /**
   * Keeps that the one who asks is about to be shown something that not everybody may read. Asked
   * before the answer: what cannot be kept is not shown.
   *
   * @param about the thing, for example {@code coordination/1}
   * @throws org.samenspraak.backbone.aggregate.StoreUnavailable when it may not have been kept
   */
  public void read(String about) {
    HttpServletRequest request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    CallerToken.current()
        .ifPresent(
            token -> of(request).ifPresent(audit -> trail.read(token.actor(), audit, about)));
  }
}
