package org.samenspraak.question.domain;

import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.AskerId;

/** The member of Parliament who asks. */
public record Asker(AskerId slug, String name) {

  /** Derives the slug from the name. */
  public static Asker named(String name) {
    return new Asker(new AskerId(Slug.of(name)), name);
  }
}
