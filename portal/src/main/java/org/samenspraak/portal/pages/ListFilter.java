package org.samenspraak.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a list is narrowed to, as the visitor filled it in.
 *
 * @param values by the name of the field; none of them blank
 */
public record ListFilter(Map<String, String> values) {

  /** Of a request's parameters; those that are blank narrow nothing. */
  public static ListFilter of(Map<String, String> parameters) {
    Map<String, String> values = new TreeMap<>();
    parameters.forEach((name, value) -> {
      if (!value.isBlank() && !name.equals("pagina")) {
        values.put(name, value.strip());
      }
    });
    return new ListFilter(values);
  }

  /** What was filled in; null for nothing. */
  public @Nullable String get(String field) {
    return values.get(field);
  }

  /** Whether that box was ticked. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** Whether the list is not narrowed at all. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The beginning of a query with all of it, for the next page of the list. */
  public String query() {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), UTF_8) + "&")
        .collect(Collectors.joining());
  }
}
