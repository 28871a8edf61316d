package org.samenspraak.portal.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Standing;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was sent.
 *
 * @param question about which
 * @param id of the form on the page
 * @param about what may not have changed meanwhile
 */
record SentForm(String question, String id, Standing about, MultiValueMap<String, String> typed) {
  /** The form that makes an answer final. */
  static final String FINAL = "definitief";

  /** The form of an answer that came on paper. */
  static final String PAPER = "papier";

  TypedForm fields() {
    return new TypedForm(id, typed);
  }

  /** The field's text, with line ends as everywhere; empty when there is none. */
  String text(String field) {
    return fields().text(field);
  }

  /** The field's text; null when there is none. */
  @Nullable String orNull(String field) {
    return fields().orNull(field);
  }

  /** The values that were chosen. */
  List<String> all(String field) {
    return fields().all(field);
  }

  /** The page on which it is. */
  String view() {
    return switch (id) {
      case FINAL -> "finalise";
      case PAPER -> "paper";
      default -> "question";
    };
  }

  /** How the thing stood on the page from which the form came. */
  String seen() {
    return text("gezien");
  }

  String key() {
    return fields().key();
  }

  /** Headers for a page's own version. */
  Map<String, String> headers() {
    return fields().headers();
  }

  /** Headers for the draft that is changed by this form; its version is no coordination's. */
  Map<String, String> draftHeaders() {
    return headers(text("ontwerp"));
  }

  /** What makes a repetition harmless and a change by somebody else noticed. */
  Map<String, String> headers(String version) {
    return fields().headers(version);
  }
}
