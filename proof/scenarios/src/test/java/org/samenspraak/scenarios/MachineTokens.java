package org.samenspraak.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the programs that act in their own name, by the secrets in the data folder. */
final class MachineTokens {
  private static final String SECRET = ".secret";

  /** Acts for who logs in, never by itself. */
  private static final String PORTAL = "portal";

  private final Path data;
  private final URI provider;
  private final HttpClient http = HttpClient.newHttpClient();

  MachineTokens(Path data, URI provider) {
    this.data = data;
    this.provider = provider;
  }

  /** All that have a secret. */
  List<String> names() {
    return secrets().stream()
        .map(file -> file.getFileName().toString().replace(SECRET, ""))
        .filter(name -> !name.equals(PORTAL))
        .sorted()
        .toList();
  }

  String of(String name) {
    try {
      String secret = Files.readString(secretOf(name));
      String basic = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(UTF_8));
      HttpRequest request =
          HttpRequest.newBuilder(provider.resolve("/oauth2/token"))
              .header("Authorization", "Basic " + basic)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("grant_type=client_credentials"))
              .build();
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return JsonMapper.shared().readTree(answer).path("access_token").asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path secretOf(String name) {
    return secrets().stream()
        .filter(file -> file.endsWith(name + SECRET))
        .findFirst()
        .orElseThrow();
  }

  private List<Path> secrets() {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(file -> file.toString().endsWith(SECRET)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
