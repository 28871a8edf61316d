package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What was typed in a form.
 *
 * @param id of the form on the page
 */
record TypedForm(String id, MultiValueMap<String, String> typed) {
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
