package org.samenspraak.testsupport.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * An issuer on a free port: gives whoever asks for it a token, and services its keys. What a test
 * needs wrong about a token it says to {@link TestToken}.
 */
public final class TestIssuer implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String AUDIENCE = "samenspraak";
  private static final String KEYS = "/keys";
  private static final String TOKEN = "/token";
  private static final String AUTHORIZE = "/authorize";

  private final int port;
  private final AtomicInteger asked = new AtomicInteger();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private volatile TestKey key = TestKey.make();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Set<String> unused = ConcurrentHashMap.newKeySet();
  private final List<String> challenges = new CopyOnWriteArrayList<>();
  private volatile String sittingThere = "clerk";
  private volatile Duration lifetime = Duration.ofDays(1);
  private volatile boolean readable;
  private volatile boolean away;
  private final HttpServer server;

  private TestIssuer() {
    this.server = listening();
    this.port = server.getAddress().getPort();
    serve();
  }

  /** One on a free port. */
  public static TestIssuer start() {
    return new TestIssuer();
  }

  /** The one of this JVM. */
  public static TestIssuer shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final TestIssuer SHARED = start();
  }

  /** Its name, as it stands in its tokens. */
  public String uri() {
    return "http://127.0.0.1:" + port;
  }

  /** What a service is started with, so that it believes this issuer. */
  public List<String> arguments() {
    return List.of(
        "--samenspraak.login.issuer=" + uri(), "--samenspraak.login.claims.minister=minister");
  }

  /**
   * The header that says who asks.
   *
   * @param actor as histories name it, for example {@code cabinet:zuhal-demir}
   */
  public String bearer(String actor) {
    return "Bearer " + tokens.computeIfAbsent(actor, known -> token(known).signed());
  }

  /** A token for that actor, good for a day, to be made wrong in some way or to be signed. */
  public TestToken token(String actor) {
    return TestToken.of(actor, uri(), AUDIENCE, key);
  }

  /** From now on other keys count. */
  public void rotate() {
    key = TestKey.make();
    tokens.clear();
  }

  /** Who is logged in from now on, when somebody is sent to log in. */
  public void sitsThere(String actor) {
    sittingThere = actor;
  }

  /** From now on an access token is the actor's name, for fakes that cannot read a real one. */
  public void handOutReadableTokens() {
    readable = true;
  }

  /** How long access tokens count that are handed out from now on. */
  public void handOutFor(Duration time) {
    lifetime = time;
  }

  /** How those who came to log in would prove that the code is theirs: {@code S256}. */
  public List<String> challenges() {
    return challenges;
  }

  /** How often its keys were asked for. */
  public int asked() {
    return asked.get();
  }

  /**
   * It hangs up on whoever asks. The port stays its own: given back, another server of the tests
   * beside these would get it, and answer.
   */
  public void goAway() {
    away = true;
  }

  /** It is there again, at the same address. */
  public void comeBack() {
    away = false;
  }

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    answer("/.well-known/openid-configuration", _ -> described());
    answer(
        KEYS,
        _ -> {
          asked.incrementAndGet();
          return Map.of("keys", List.of(key.described()));
        });
    answer(TOKEN, this::granted);
    at(AUTHORIZE, this::comeBackWithACode);
    server.start();
  }

  private Map<String, ?> described() {
    return Map.of(
        "issuer",
        uri(),
        "jwks_uri",
        uri() + KEYS,
        "token_endpoint",
        uri() + TOKEN,
        "authorization_endpoint",
        uri() + AUTHORIZE,
        "end_session_endpoint",
        uri() + "/logout",
        "response_types_supported",
        List.of("code"),
        "subject_types_supported",
        List.of("public"),
        "id_token_signing_alg_values_supported",
        List.of("RS256"));
  }

  /** By a code or a refresh token, which tell the actor, or to a client for itself. */
  private Map<String, ?> granted(Asked asked) {
    Map<String, String> form = asked.form();
    String grant = form.getOrDefault("grant_type", "");
    if (grant.equals("client_credentials")) {
      return granted("service:" + asked.client().replace("-service", ""), "", asked.client());
    }
    String[] remembered =
        form.getOrDefault(grant.equals("refresh_token") ? grant : "code", "").split(" ", 3);
    if (grant.equals("refresh_token") && !unused.remove(form.get(grant))) {
      throw new IllegalStateException("a refresh token counts once: " + form.get(grant));
    }
    return granted(remembered[0], remembered[1], asked.client());
  }

  private Map<String, ?> granted(String actor, String nonce, String client) {
    String refresh = actor + " " + nonce + " " + numbers.incrementAndGet();
    unused.add(refresh);
    TestToken identity =
        token(actor).claim("aud", List.of(client)).claim("nonce", nonce.isEmpty() ? null : nonce);
    return Map.of(
        "access_token",
        readable ? actor : token(actor).signed(),
        "id_token",
        identity.signed(),
        "refresh_token",
        refresh,
        "token_type",
        "Bearer",
        "expires_in",
        lifetime.toSeconds());
  }

  /** Whoever sits there is logged in without being asked anything. */
  private void comeBackWithACode(HttpExchange exchange) throws IOException {
    Map<String, String> asked = Asked.pairs(exchange.getRequestURI().getRawQuery());
    challenges.add(asked.getOrDefault("code_challenge_method", "none"));
    String code = sittingThere + " " + asked.getOrDefault("nonce", "");
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            "%s?code=%s&state=%s"
                .formatted(
                    asked.get("redirect_uri"),
                    URLEncoder.encode(code, UTF_8),
                    URLEncoder.encode(asked.get("state"), UTF_8)));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, Map<String, ?> what)
      throws IOException {
    byte[] body = JSON.writeValueAsString(what).getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void answer(String path, Function<Asked, Map<String, ?>> what) {
    at(
        path,
        exchange -> {
          try {
            send(exchange, 200, what.apply(Asked.of(exchange)));
          } catch (IllegalStateException refused) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
          }
        });
  }

  private void at(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          if (away) {
            exchange.close();
          } else {
            handler.handle(exchange);
          }
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
