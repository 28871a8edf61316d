package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.samenspraak.portal.pages.Standing;
import org.springframework.util.LinkedMultiValueMap;
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

  private static final Pattern KEY = Pattern.compile("[\\w-]{1,100}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

  /** The field's text, with line ends as everywhere; empty when there is none. */
  String text(String field) {
    String text = typed.getFirst(field);
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }

  /** The values that were chosen. */
  List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /** The page on which it is. */
  String view() {
    return id.equals(FINAL) ? "finalise" : "question";
  }

  /**
   * One of several steps that the form takes.
   *
   * @param version after the step before
   */
  SentForm step(int part, String version) {
    MultiValueMap<String, String> own = new LinkedMultiValueMap<>(typed);
    own.set("sleutel", key() + "-" + part);
    own.set("gezien", text("gezien-" + part));
    own.set("versie", version);
    return new SentForm(question, id, new Standing(part, null), own);
  }

  /** How the thing stood on the page from which the form came. */
  String seen() {
    return text("gezien");
  }

  String key() {
    return text("sleutel");
  }

  /** Headers for a page's own version. */
  Map<String, String> headers() {
    return headers(text("versie"));
  }

  /** What makes a repetition harmless and a change by somebody else noticed. */
  Map<String, String> headers(String version) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (KEY.matcher(key()).matches()) {
      headers.put("Idempotency-Key", key());
    }
    if (VERSION.matcher(version).matches()) {
      headers.put("If-Match", "\"" + version + "\"");
    }
    return headers;
  }
}
