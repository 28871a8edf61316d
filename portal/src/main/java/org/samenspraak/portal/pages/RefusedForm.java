package org.samenspraak.portal.pages;

import java.util.List;
import java.util.Map;

/**
 * A form that had no effect, with what was typed in it.
 *
 * @param form its id on the page
 * @param key for sending it again
 * @param title what did not happen
 * @param text why, in words
 * @param faults what is to be mended, by field
 */
public record RefusedForm(
    String form,
    String key,
    Map<String, List<String>> typed,
    Why why,
    String title,
    String text,
    Map<String, String> faults) {

  /** What stood in the way. */
  public enum Why {
    /** Something in the form. */
    INVALID,
    /** Somebody was first. */
    STALE,
    /** The step itself cannot be taken now, or not by this visitor. */
    IMPOSSIBLE
  }

  /** Whether there is a text that would be lost when the form is no longer on the page. */
  public List<String> texts() {
    return typed.entrySet().stream()
        .filter(field -> field.getKey().equals("text") || field.getKey().equals("note"))
        .flatMap(field -> field.getValue().stream())
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The address of a field of the form on the page. */
  public String idOf(String field) {
    return form + "-" + field;
  }
}
