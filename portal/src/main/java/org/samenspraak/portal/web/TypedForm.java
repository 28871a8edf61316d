package org.samenspraak.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed in a form.
 *
 * @param id of the form on the page
 */
record TypedForm(String id, MultiValueMap<String, String> typed) {
  private static final Pattern KEY = Pattern.compile("[\\w-]{1,100}");
  private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

  /** What {@link #takeOver} did, to whoever sees the form again. */
  static final String TAKEN_OVER = "Wat een collega wijzigde en u niet, staat er al in.";

  /** Begin of the name of the field that holds what stood in another. */
  private static final String STOOD = "stond-";

  /** The field's text, with line ends as everywhere; empty when there is none. */
  String text(String field) {
    String text = typed.getFirst(field);
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }

  /** The field's text; null when there is none. */
  @Nullable String orNull(String field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  /** Adds what is expected of a field in which there is nothing. */
  void need(String field, String expected, Map<String, String> missing) {
    if (text(field).isEmpty()) {
      missing.put(field, expected);
    }
  }

  /** The values that were chosen. */
  List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /**
   * Takes over what somebody else changed while the form was open. It holds beside each field what
   * stood there when its page was made.
   *
   * @param now what stands there now, by field
   * @return what stands now, in words, by field where something else was typed
   */
  Map<String, String> takeOver(Map<String, String> now) {
    Set<String> fields = new TreeSet<>(now.keySet());
    typed.keySet().stream()
        .filter(name -> name.startsWith(STOOD))
        .forEach(name -> fields.add(name.substring(STOOD.length())));
    Map<String, String> beside = new LinkedHashMap<>();
    for (String field : fields) {
      String stands = now.getOrDefault(field, "").strip();
      String stood = text(STOOD + field);
      if (text(field).equals(stood)) {
        typed.set(field, stands);
      } else if (!stands.equals(stood) && !stands.equals(text(field))) {
        beside.put(
            field, stands.isEmpty() ? "Nu staat hier niets." : "Nu staat er: “" + stands + "”");
      }
      typed.remove(STOOD + field);
    }
    typed.remove("versie");
    return beside;
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
