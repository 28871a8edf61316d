package org.samenspraak.question.domain;

import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.AskerId;

/** The member of Parliament who asks. */
public record Asker(AskerId slug, String name) {

  /** Derives the slug from the name. */
  public static Asker named(String name) {
    return new Asker(new AskerId(Slug.of(name)), name);
  }

  /** Whether it can be somebody's name. */
  public boolean isNamed() {
    return !slug.value().isEmpty() && name.length() <= Filing.MAX_NAME;
  }

  /** Refuses what cannot be somebody's name. */
  void check() {
    if (!isNamed()) {
      throw Filing.invalid("invalid-asker", "De naam van de vraagsteller ontbreekt of is te lang.")
          .field("asker")
          .expected("de naam van het parlementslid, bijvoorbeeld Adeline Blancquaert");
    }
  }
}
