package org.samenspraak.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.standalone.Ports;

/**
 * Every request with curl that a page of the documentation shows, typed as it stands there. Part of
 * a story that has everything running already.
 */
abstract class TypedRequests {

  /** What a page shows, and the status that it names beside it when that is a refusal. */
  record Shown(Path page, String line) {
    private static final Pattern SAID = Pattern.compile("#\\s*+(\\d{3})\\b");

    int status() {
      Matcher said = SAID.matcher(line);
      return said.find() ? Integer.parseInt(said.group(1)) : 200;
    }

    @Override
    public String toString() {
      return page + ": " + line;
    }
  }

  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final String LOGIN = "samenspraak.port.login";
  private static final Pattern PORT = Pattern.compile("(?<=127\\.0\\.0\\.1:)\\d++");

  /** As it is typed, but that only the status is looked at. */
  private static final String QUIET =
      "curl() { command curl -sS --noproxy '*' --max-time 20 -o /dev/null -w '%{http_code}' \"$@\"; }\n";

  private final Ports ports;

  TypedRequests(Ports ports) {
    this.ports = ports;
  }

  @ParameterizedTest
  @MethodSource("shown")
  void isAnsweredAsThePageSays(Shown shown) throws Exception {
    ProcessBuilder typed =
        new ProcessBuilder("bash", "-c", QUIET + here(shown.line()))
            .directory(HOME.toFile())
            .redirectErrorStream(true);
    // By this the script finds the provider, which is not at its usual port either.
    typed.environment().put("SAMENSPRAAK_JAVA_OPTS", "-D" + LOGIN + "=" + ports.login());
    Process process = typed.start();
    String status = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();

    assertThat(status).isEqualTo(String.valueOf(shown.status()));
  }

  static Stream<Shown> shown() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(HOME.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages.stream().flatMap(TypedRequests::on);
  }

  private static Stream<Shown> on(Path page) {
    try {
      return Files.readAllLines(page).stream()
          .filter(line -> line.startsWith("curl "))
          .map(line -> new Shown(HOME.relativize(page), line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same at the ports of this run. */
  private String here(String line) {
    Map<String, String> moved =
        Ports.usual().named().entrySet().stream()
            .collect(
                Collectors.toMap(
                    usual -> usual.getValue().toString(),
                    usual -> ports.named().get(usual.getKey()).toString()));
    return PORT.matcher(line).replaceAll(port -> moved.get(port.group()));
  }
}
