package org.samenspraak.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** The keys of somebody who has no mouse, and who must see at each stop where that is. */
final class Keyboard {
  /** More than any page has. */
  private static final int MOST_STOPS = 200;

  private static final String BODY = "BODY";

  private static final String STOP =
      """
      () => {
        const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
        return {
          tag: at.tagName,
          name: [...(at.labels ?? [])].map(label => label.innerText).join() || at.innerText || at.value || '',
          seen: style.outlineStyle !== 'none'
            && parseFloat(style.outlineWidth) >= 2 && box.width > 1 && box.bottom > 0 && box.top < innerHeight,
        };
      }
      """;

  private final Page page;

  Keyboard(Person person) {
    this.page = person.page();
  }

  /** Goes on with Tab until that has the focus, by its label or its words. */
  Keyboard tabsTo(String name) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      Map<?, ?> at = (Map<?, ?>) page.evaluate(STOP);
      String here = String.valueOf(at.get("name"));
      if (stop == 0 && BODY.equals(at.get("tag"))) {
        // A page that has just come begins there.
        continue;
      }
      assertThat(at.get("tag")).as("where Tab leads, seeking %s", name).isNotEqualTo(BODY);
      assertThat(at.get("seen"))
          .as("the focus on %s “%s” is seen", at.get("tag"), here)
          .isEqualTo(true);
      if (here.contains(name)) {
        return this;
      }
    }
    throw new AssertionError("Tab does not lead to " + name);
  }

  /** What opens a link, presses a button and follows an error to its field. */
  void enters() {
    page.keyboard().press("Enter");
  }

  /** What ticks a box. */
  Keyboard ticks() {
    page.keyboard().press("Space");
    return this;
  }

  /** Where the focus is. */
  Keyboard types(String text) {
    page.keyboard().type(text);
    return this;
  }
}
