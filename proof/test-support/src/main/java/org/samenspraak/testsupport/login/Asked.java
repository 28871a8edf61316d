package org.samenspraak.testsupport.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer was asked.
 *
 * @param client its name in {@code Basic <name:secret>}; empty without one. Any secret will do.
 * @param form the fields of its content
 */
record Asked(String client, Map<String, String> form) {

  static Asked of(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    return new Asked(client(exchange.getRequestHeaders().getFirst("Authorization")), pairs(form));
  }

  static Map<String, String> pairs(@Nullable String written) {
    return written == null
        ? Map.of()
        : Arrays.stream(written.split("&", -1))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  private static String client(@Nullable String basic) {
    return basic == null || !basic.startsWith("Basic ")
        ? ""
        : new String(Base64.getDecoder().decode(basic.substring(6)), UTF_8).split(":", 2)[0];
  }
}
