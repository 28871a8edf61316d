package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.notification.domain.Mail;

/**
 * Every kind of mail as its recipient sees it. Each is written to {@code target/mails}; with {@code
 * -Dscreens=<folder>} Chromium takes a picture of it there, as wide as a mail program and a phone.
 */
class MailLookTest {
  private static final Pattern HEADING = Pattern.compile("<h([1-6])");
  private static final Path PAGES = Path.of("target", "mails");

  private final Messages messages = MailParts.messages();

  static List<String> names() {
    return List.copyOf(EveryMail.byName().keySet());
  }

  private static Mail named(String name) {
    return EveryMail.byName().get(name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyMailIsADutchPageWithOneHeadingOneButtonAndNothingFromElsewhere(String name) {
    String html = messages.html(named(name));

    assertThat(html.split("<a ", -1)).hasSize(1 + links(named(name)));
    assertThat(html.split("http", -1)).hasSize(1 + links(named(name)));
    assertThat(html)
        .contains("<html lang=\"nl\">")
        .containsOnlyOnce("<h1")
        .containsOnlyOnce("display:inline-block")
        .doesNotContain("<img", "<link", "<script", "<style", "url(", "null", " th:");
  }

  /** The button, one for each other thing that happened, and one to choose how to be told. */
  private static int links(Mail mail) {
    return 1 + mail.more().also().size() + (mail.more().preferences() == null ? 0 : 1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void noHeadingIsSkipped(String name) {
    List<Integer> levels =
        HEADING
            .matcher(messages.html(named(name)))
            .results()
            .map((MatchResult found) -> Integer.valueOf(found.group(1)))
            .toList();

    assertThat(levels.getFirst()).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i) - levels.get(i - 1)).as("step to heading %d", i).isLessThan(2);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTextSaysWhatThePageSays(String name) {
    Mail mail = named(name);
    String text = messages.text(mail);

    assertThat(text.split("http", -1)).hasSize(1 + links(mail));
    assertThat(text)
        .contains(
            mail.heading(), mail.opening(), mail.topic(), mail.linkText() + ":\n", mail.why());
    mail.facts().forEach(fact -> assertThat(text).contains(fact.label() + ": " + fact.value()));
    mail.more()
        .also()
        .forEach(also -> assertThat(text).contains(also.what(), also.sentence(), also.link()));
    assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void everyMailIsWrittenToBeLookedAt() throws IOException, InterruptedException {
    Files.createDirectories(PAGES);
    for (Map.Entry<String, Mail> each : EveryMail.byName().entrySet()) {
      Files.writeString(PAGES.resolve(each.getKey() + ".html"), messages.html(each.getValue()));
      Files.writeString(PAGES.resolve(each.getKey() + ".txt"), messages.text(each.getValue()));
    }
    String folder = System.getProperty("screens");
    if (folder != null) {
      for (String name : names()) {
        picture(name, Files.createDirectories(Path.of(folder)));
      }
    }

    assertThat(PAGES.resolve("requested.html")).isNotEmptyFile();
  }

  /** Both widths side by side. */
  private static void picture(String name, Path folder) throws IOException, InterruptedException {
    Path both = PAGES.resolve(name + ".both.html");
    Files.writeString(
        both,
        """
        <!DOCTYPE html><title>-</title><body style="margin:0;display:flex;gap:20px;align-items:start">
        <iframe src="%1$s" width="600" height="9000" style="border:0;flex:none"></iframe>
        <iframe src="%1$s" width="400" height="9000" style="border:0;flex:none"></iframe>
        <script>onload = () => document.title = Math.max(...[...document.querySelectorAll('iframe')].map(
          frame => frame.contentDocument.body.getBoundingClientRect().height))</script>
        """
            .formatted(name + ".html"));
    String dom = chromium("--dump-dom", both.toUri().toString());
    String height =
        Pattern.compile("<title>(\\d+)")
            .matcher(dom)
            .results()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Chromium did not measure " + name))
            .group(1);
    chromium(
        "--screenshot=" + folder.resolve("mail-" + name + ".png").toAbsolutePath(),
        "--window-size=1020," + height,
        both.toUri().toString());
  }

  private static String chromium(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--allow-file-access-from-files"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("Chromium ended with " + process.exitValue());
    }
    return said;
  }
}
