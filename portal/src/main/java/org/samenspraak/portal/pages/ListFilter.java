package org.samenspraak.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a list is narrowed to, as the visitor filled it in.
 *
 * @param values by the name of the field; none of them blank
 * @param ignored what the address asks besides, {@code naam=waarde}; it narrows nothing
 */
public record ListFilter(Map<String, String> values, List<String> ignored) {

  /**
   * Of a request's parameters; those that are blank narrow nothing.
   *
   * @param fields that take what is typed
   * @param codes that each of the other fields takes
   */
  public static ListFilter of(
      Map<String, String> parameters, Set<String> fields, Map<String, List<String>> codes) {
    Map<String, String> values = new TreeMap<>();
    List<String> ignored = new ArrayList<>();
    parameters.forEach((name, value) -> {
      String wanted = value.strip();
      if (fields.contains(name) || codes.getOrDefault(name, List.of()).contains(wanted)) {
        values.put(name, wanted);
      } else if (!name.equals("pagina")) {
        ignored.add(name + "=" + wanted);
      }
    });
    values.values().removeIf(String::isEmpty);
    ignored.removeIf(asked -> asked.endsWith("="));
    return new ListFilter(values, ignored);
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
