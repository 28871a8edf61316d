package org.samenspraak.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a machine can find of WCAG 2.2 AA on a page as it is shown. */
public final class Accessibility {
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final int NARROWEST = 320;
  private static final int WIDE = 1280;
  private static final int PHONE = 400;
  private static final int HEIGHT = 900;

  private Accessibility() {}

  /** Holds for that page on a wide screen, on a phone, and at 320 px without scrolling sideways. */
  public static void holds(Page page, String what) {
    page.setViewportSize(WIDE, HEIGHT);
    assertThat(violations(on(page))).as("%s, %d px", what, WIDE).isEmpty();
    page.setViewportSize(PHONE, HEIGHT);
    assertThat(violations(on(page))).as("%s, %d px", what, PHONE).isEmpty();
    page.setViewportSize(NARROWEST, HEIGHT);
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("%s, width at %d px", what, NARROWEST)
        .isEqualTo(NARROWEST);
    page.setViewportSize(WIDE, HEIGHT);
    assertThat(page.title()).as("title of %s", what).isNotBlank().endsWith("Samenspraak");
  }

  /** Without frames there is nothing for which axe would have to open a page of its own. */
  private static AxeBuilder on(Page page) {
    return new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_2_2_AA);
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().map(Accessibility::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
  }
}
