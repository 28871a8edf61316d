package org.samenspraak.standalone.login;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenspraak.embedded.LocalPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provider on a free port, and a browser that follows no redirect by itself. */
final class RunningProvider implements AutoCloseable {

  static final URI PORTAL = URI.create("http://127.0.0.1:18080");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();
  private final OpenIdProvider provider;
  final LoginClients clients;

  RunningProvider(Path folder) throws IOException {
    this.provider =
        OpenIdProvider.start(folder, LocalPort.free(), PORTAL, "--logging.threshold.console=WARN");
    this.clients = LoginClients.in(folder);
  }

  URI at(String path) {
    return provider.issuer().resolve(path);
  }

  String issuer() {
    return provider.issuer().toString();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(HttpRequest.newBuilder(at(path)).GET(), headers);
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers)
      throws Exception {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form))),
        headers);
  }

  /** As a client that shows its secret. */
  HttpResponse<String> token(String client, Map<String, String> form) throws Exception {
    String shown = client + ":" + clients.secretOf(client);
    String basic = Base64.getEncoder().encodeToString(shown.getBytes(StandardCharsets.US_ASCII));
    return post("/oauth2/token", form, "Authorization", "Basic " + basic);
  }

  /** What is answered under that name of a host, which no HTTP client lets one choose. */
  int statusUnder(String host, String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), provider.issuer().getPort())) {
      String asked =
          request
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws Exception {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /** What a token says; its signature is not looked at. */
  static JsonNode claims(String token) {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  static JsonNode header(String token) {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
  }

  @Override
  public void close() {
    provider.close();
  }
}
