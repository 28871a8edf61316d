package org.samenspraak.question.domain;

import org.samenspraak.contracts.Slug;

/**
 * The member of Parliament who asks.
 *
 * @param slug stable, for example {@code adeline-blancquaert}
 */
public record Asker(String slug, String name) {

  /** Derives the slug from the name. */
  public static Asker named(String name) {
    return new Asker(Slug.of(name), name);
  }
}
