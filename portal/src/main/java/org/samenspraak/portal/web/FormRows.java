package org.samenspraak.portal.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a form that has room for several of a kind, called as the service calls them: {@code
 * addressees[0].number}.
 *
 * @param fields ends of the names of a row's fields, {@code .number}; empty for a row of one field
 * @param most rows there can be
 */
record FormRows(TypedForm form, String list, List<String> fields, int most) {

  /** How many there are, at least 1. */
  int count() {
    return 1
        + IntStream.range(0, most)
            .filter(i -> fields.stream().anyMatch(f -> form.typed().containsKey(name(i, f))))
            .max()
            .orElse(0);
  }

  /** Name of a field of the row with that index, from 0. */
  String name(int index, String field) {
    return list + "[" + index + "]" + field;
  }

  /** Makes room for one more, and says the name of its first field. */
  String add() {
    String field = name(count(), fields.getFirst());
    form.typed().set(field, "");
    return field;
  }

  /** Takes a row away if it is there; those after it move up. */
  void remove(int index) {
    int rows = count();
    if (index < 0 || index >= rows) {
      return;
    }
    for (String field : fields) {
      for (int i = index; i < rows - 1; i++) {
        form.typed().set(name(i, field), form.text(name(i + 1, field)));
      }
      form.typed().remove(name(rows - 1, field));
    }
  }

  /** Whether nothing was typed in it. */
  boolean isBlank(int index) {
    return fields.stream().allMatch(f -> form.text(name(index, f)).isEmpty());
  }
}
