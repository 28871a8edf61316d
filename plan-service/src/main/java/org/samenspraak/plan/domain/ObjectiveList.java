package org.samenspraak.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/**
 * Reads the numbered list of objectives: from the line that begins with "1." to the first paragraph
 * without a number. An objective may be wrapped over several lines; a blank line ends it.
 */
final class ObjectiveList {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\. (.+)");

  /** An objective with the line on which it begins. */
  record Item(String text, int line) {}

  private final List<StringBuilder> texts = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private boolean open;

  private ObjectiveList() {}

  static List<Item> in(DocumentText document) {
    ObjectiveList list = new ObjectiveList();
    List<String> lines = document.lines();
    for (int i = 0; i < lines.size() && list.takes(lines.get(i), i + 1); i++) {
      // the list takes line after line until it has ended
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < list.texts.size(); i++) {
      items.add(new Item(list.texts.get(i).toString(), list.lines.get(i)));
    }
    return items;
  }

  /** False at the line after the end of the list. */
  private boolean takes(String line, int number) {
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches() && (!texts.isEmpty() || numbered.group(1).equals("1"))) {
      begin(Integer.parseInt(numbered.group(1)), numbered.group(2), number);
    } else if (line.isBlank()) {
      open = false;
    } else if (open) {
      texts.getLast().append(' ').append(line);
    } else {
      return texts.isEmpty();
    }
    return true;
  }

  private void begin(int number, String text, int line) {
    int expected = texts.size() + 1;
    if (number != expected) {
      throw new Refusal(
              Kind.INVALID,
              "objectives-not-in-order",
              "Op regel " + line + " staat doelstelling " + number + ".")
          .expected("doelstelling " + expected)
          .with("line", line);
    }
    texts.add(new StringBuilder(text));
    lines.add(line);
    open = true;
  }
}
