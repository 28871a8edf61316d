package org.samenspraak.portal.pages;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a page is looked at.
 *
 * @param actor as the services take it, for example {@code cabinet:wouter-beke}; null for the
 *     public
 */
public record Visitor(@Nullable String actor) {
  /** Somebody who sees what everybody sees. */
  public static final Visitor PUBLIC = new Visitor(null);

  /** Whoever the services say it is; those of them that are no people look like everybody. */
  public static Visitor of(String actor) {
    return actor.equals("public") || actor.startsWith("service:") ? PUBLIC : new Visitor(actor);
  }

  /**
   * {@code cabinet}, {@code asker}, {@code plan}, {@code clerk}, {@code secretariat}, {@code
   * operator} or {@code public}.
   */
  public String kind() {
    return actor == null ? "public" : actor.split(":", 2)[0];
  }

  /** The person whose cabinet, question or plan it is; empty for offices and the public. */
  public String slug() {
    return actor == null || !actor.contains(":") ? "" : actor.split(":", 2)[1];
  }

  /** Whether this is that minister's cabinet. */
  public boolean isCabinetOf(String minister) {
    return isCabinet() && slug().equals(minister);
  }

  /** Whether this is one of those who see every coordination. */
  public boolean isOverseer() {
    return Set.of("secretariat", "operator", "auditor").contains(kind());
  }

  /** Whether this is the administration that works for a cabinet. */
  public boolean isAdministration() {
    return kind().equals("administration");
  }

  /** Whether this is that minister's cabinet or administration. */
  public boolean worksFor(String minister) {
    return hasInbox() && slug().equals(minister);
  }

  /** Whether work comes in for this one: an inbox shows it. */
  public boolean hasInbox() {
    return isCabinet() || isAdministration();
  }

  /** Whether mails go to this one, who then chooses how. */
  public boolean choosesHowToBeTold() {
    return Set.of("cabinet", "asker", "clerk", "secretariat").contains(kind());
  }

  /** Whether this one may see who was told of a question, of that asker. */
  public boolean seesWhoWasTold(String asker) {
    return isCabinet()
        || Set.of("cabinet-reader", "clerk", "secretariat", "operator").contains(kind())
        || recipient().equals("asker~" + asker);
  }

  /** As whom this one is told. */
  public String recipient() {
    if (kind().equals("asker")) {
      return "asker~" + slug();
    }
    return slug().isEmpty() ? kind() : slug();
  }

  /** Whether this is a cabinet. */
  public boolean isCabinet() {
    return kind().equals("cabinet");
  }
}
