package org.samenspraak.scenarios.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's browser, which knows nobody and asks nothing but of the pages that it opens. */
public final class Chromium implements AutoCloseable {
  static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private static final List<String> ALONE =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final List<Person> people = new ArrayList<>();

  /** Starts it. */
  public Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ALONE));
  }

  /** Somebody with a browser, cookies and a screen of their own. */
  public Person person(URI portal) {
    return person(portal, true);
  }

  /**
   * The same.
   *
   * @param scripts whether the browser runs them
   */
  public Person person(URI portal, boolean scripts) {
    Browser.NewContextOptions options = Person.options(portal).setJavaScriptEnabled(scripts);
    Person person = new Person(browser.newContext(options), portal, scripts);
    people.add(person);
    return person;
  }

  @Override
  public void close() {
    people.forEach(Person::close);
    browser.close();
    playwright.close();
  }
}
