package org.samenspraak.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Somebody who reads all there is to read: of services with a token, of the portal in a browser.
 */
final class Seeker {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String name;
  private final Supplier<String> token;
  private final HttpClient program = HttpClient.newHttpClient();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NORMAL)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();

  /**
   * @param token empty for who is not known
   */
  Seeker(String name, Supplier<String> token) {
    this.name = name;
    this.token = token;
  }

  String name() {
    return name;
  }

  /** Chooses this person on the page that the portal sends a browser to. */
  Seeker logIn(URI portal) {
    HttpResponse<byte[]> choice =
        sent(browser, to(portal.resolve("/mijn/vragen")).header("Accept", "text/html").GET());
    Matcher csrf = CSRF.matcher(new String(choice.body(), UTF_8));
    assertThat(csrf.find()).as("a page to log in on at %s", choice.uri()).isTrue();
    String form = "person=" + URLEncoder.encode(name, UTF_8) + "&_csrf=" + csrf.group(1);
    HttpResponse<byte[]> page =
        sent(
            browser,
            to(choice.uri())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    assertThat(page.uri()).isEqualTo(portal.resolve("/vragen"));
    assertThat(new String(page.body(), UTF_8)).as(name).contains("Afmelden");
    return this;
  }

  /** What a page of the portal says, or the letter it gives. */
  String page(URI address) {
    return text(sent(browser, to(address).header("Accept", "text/html").GET()));
  }

  /** What a service answers. */
  String read(URI address) {
    return text(sent(program, known(to(address)).GET()));
  }

  /** What is said of a change that is not right. */
  String refused(String method, URI address, String json) {
    HttpResponse<byte[]> answer =
        sent(
            program,
            known(to(address))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .method(method, BodyPublishers.ofString(json)));
    assertThat(answer.statusCode()).as("%s %s", method, address).isBetween(400, 499);
    return text(answer);
  }

  private static HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address);
  }

  private HttpRequest.Builder known(HttpRequest.Builder request) {
    String bearer = token.get();
    return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
  }

  /** On a machine that is busy a page says now and then that a service does not answer in time. */
  private static HttpResponse<byte[]> sent(HttpClient by, HttpRequest.Builder request) {
    return await()
        .pollDelay(Duration.ZERO)
        .atMost(PATIENCE)
        .until(() -> once(by, request.build()), answer -> answer.statusCode() < 500);
  }

  private static HttpResponse<byte[]> once(HttpClient by, HttpRequest request) {
    try {
      return by.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** With the headers, and of a document what stands in it. */
  private static String text(HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.headers().map()
        + "\n"
        + (type.startsWith("application/pdf")
            ? textOf(answer.body())
            : new String(answer.body(), UTF_8));
  }

  private static String textOf(byte[] pdf) {
    try (PDDocument letter = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
