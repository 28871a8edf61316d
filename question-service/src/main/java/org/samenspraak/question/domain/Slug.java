package org.samenspraak.question.domain;

import java.text.Normalizer;
import java.util.Locale;

/** The stable form of a name in paths, keys and file names: {@code annick-de-ridder}. */
public final class Slug {

  private Slug() {}

  /** Lower case, accents dropped, everything but letters and digits one hyphen; may be empty. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
