package org.samenspraak.portal.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one page. Each has a key of its own, so that sending it twice has one effect.
 *
 * @param refused the form that was sent and had no effect, if one was
 * @param begun with what a form is filled that was not sent yet, by field
 */
public record Forms(@Nullable RefusedForm refused, Map<String, List<String>> begun) {

  /** Forms that begin empty. */
  public Forms(@Nullable RefusedForm refused) {
    this(refused, Map.of());
  }

  /** The form with that id on the page. */
  public Form of(String id) {
    return refused != null && refused.form().equals(id)
        ? new Form(id, refused.key(), refused.typed(), refused)
        : new Form(id, UUID.randomUUID().toString(), begun, null);
  }

  /** A form, as it is shown. */
  public record Form(
      String id, String key, Map<String, List<String>> typed, @Nullable RefusedForm refused) {

    /** Id of a field on the page. */
    public String idOf(String field) {
      return id + "-" + field;
    }

    /** What was typed, else what is there. */
    public String value(String field, @Nullable String otherwise) {
      return typed(field).stream().findFirst().orElse(otherwise == null ? "" : otherwise);
    }

    /** Whether that choice was made. */
    public boolean chosen(String field, Object value) {
      return typed(field).contains(value.toString());
    }

    /** What is to be mended; null for nothing. */
    public @Nullable String fault(String field) {
      return refused == null ? null : refused.faults().get(field);
    }

    /** The ids of hint and fault; null when there is neither. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
      String ids =
          (hint == null ? "" : idOf(field) + "-uitleg ")
              + (fault(field) == null ? "" : idOf(field) + "-fout");
      return ids.isBlank() ? null : ids.strip();
    }

    /** Whether it was sent and had no effect. */
    public boolean isRefused() {
      return refused != null;
    }

    /** Whether somebody was first. */
    public boolean isStale() {
      return refused != null && refused.why() == RefusedForm.Why.STALE;
    }

    private List<String> typed(String field) {
      return typed.getOrDefault(field, List.of());
    }
  }
}
