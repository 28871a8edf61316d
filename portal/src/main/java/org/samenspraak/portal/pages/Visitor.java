package org.samenspraak.portal.pages;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a page is looked at. Until there is a log-in everybody may say so themselves.
 *
 * @param actor as the services take it, for example {@code cabinet:wouter-beke}; null for the
 *     public
 */
public record Visitor(@Nullable String actor) {
  /** Somebody who sees what everybody sees. */
  public static final Visitor PUBLIC = new Visitor(null);

  private static final Pattern ACTOR =
      Pattern.compile(
          "clerk|secretariat|operator|(cabinet|asker|plan):[a-z0-9]+(-[a-z0-9]+){0,19}");
  private static final int LONGEST = 120;

  /** The visitor who is named so; empty for a name that nobody can have. */
  public static Optional<Visitor> named(String actor) {
    return actor.length() <= LONGEST && ACTOR.matcher(actor).matches()
        ? Optional.of(new Visitor(actor))
        : Optional.empty();
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

  /** Whether this is a cabinet. */
  public boolean isCabinet() {
    return kind().equals("cabinet");
  }
}
