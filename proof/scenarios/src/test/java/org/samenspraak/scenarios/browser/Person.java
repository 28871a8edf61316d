package org.samenspraak.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** Somebody at work in the portal, who sees what is on the page and nothing else. */
public final class Person implements AutoCloseable {
  /** Longer than a fact takes from one service to the next on a machine that is busy. */
  private static final double PATIENCE_MS = 20_000;

  private final BrowserContext context;
  private final Page page;
  private final boolean scripts;
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  Person(BrowserContext context, URI portal, boolean scripts) {
    this.context = context;
    this.scripts = scripts;
    context.setDefaultTimeout(PATIENCE_MS);
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("status of 4")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!URI.create(request.url()).getHost().equals(portal.getHost())) {
        complaints.add("asked elsewhere: " + request.url());
      }
    });
  }

  static Browser.NewContextOptions options(URI portal) {
    return new Browser.NewContextOptions()
        .setBaseURL(portal.toString())
        .setLocale("nl-BE")
        .setTimezoneId("Europe/Brussels")
        .setViewportSize(1280, 900);
  }

  /** Follows a link of a mail: logs in as that sample person and lands where it leads. */
  public Person comesIn(String actor, String path) {
    page.navigate("/mijn" + path);
    Locator person = page.locator("button[name=person][value='" + actor + "']");
    Locator others = page.getByText("Andere kabinetten");
    if (!person.isVisible()) {
      others.click();
    }
    person.click();
    return this;
  }

  /** Types an address. */
  public Person opens(String path) {
    page.navigate(path);
    return this;
  }

  /** Follows a link. */
  public Person follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  /** Presses a button. */
  public Person presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    return this;
  }

  /** Presses a button of that part of the question. */
  public Person presses(String button, int part) {
    page.locator("#deelvraag-" + part)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
        .first()
        .click();
    return this;
  }

  /** Ticks a box, by its id: where labels are whole questions. */
  public Person ticks(String id) {
    page.locator("#" + id).check();
    return this;
  }

  /** Fills in a field, by its label. */
  public Person writes(String label, String text) {
    field(label, "input, textarea").fill(text);
    return this;
  }

  /** Makes a choice, by its label. */
  public Person chooses(String label) {
    field(label, "input").check();
    return this;
  }

  /** Chooses from a list, by its label. */
  public Person selects(String label, String option) {
    field(label, "select").selectOption(option);
    return this;
  }

  /** Not the summary of a refused form, which is labelled by the same words. */
  private Locator field(String label, String kinds) {
    return page.getByLabel(label).and(page.locator(kinds)).first();
  }

  /** Unfolds what is folded under that line. */
  public Person unfolds(String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
    return this;
  }

  /** Sees those words, now or soon. */
  public Person sees(String words) {
    assertThat(page.locator("body"))
        .containsText(
            words,
            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setTimeout(PATIENCE_MS));
    return this;
  }

  /** Has that place of the page before its eyes, and its address says so. */
  public Person isAt(String place) {
    assertThat(page).hasURL(Pattern.compile("#" + place + "$"));
    assertThat(page.locator("#" + place)).isInViewport();
    return this;
  }

  /** Looks at a page that others worked on: it is open still, or has to be asked again. */
  public Person looksAgainAt(String path) {
    return scripts ? this : opens(path);
  }

  /** Path of the page that is open. */
  public String path() {
    return URI.create(page.url()).getPath();
  }

  /** Sees no such words. */
  public Person seesNot(String words) {
    assertThat(page.locator("body")).not().containsText(words);
    return this;
  }

  /** What was said after the last step. */
  public Person isTold(String words) {
    assertThat(page.locator("[role=status].gelukt")).containsText(words);
    return this;
  }

  /** What was said has the focus, so that it is read out, and work goes on from there. */
  public Person isRead() {
    assertThat(page.locator("[role=status].gelukt")).isFocused();
    return this;
  }

  /** What the page says of the form that had no effect has the focus. */
  public Person isRefused(String words) {
    assertThat(page.locator("[role=alert]")).containsText(words);
    assertThat(page.locator("[role=alert]")).isFocused();
    return this;
  }

  /** The page itself, for what no sentence here says. */
  public Page page() {
    return page;
  }

  /** Scripts that failed, what the policy of the page refused, and requests to other hosts. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }
}
