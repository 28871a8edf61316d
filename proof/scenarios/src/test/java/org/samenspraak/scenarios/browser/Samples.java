package org.samenspraak.scenarios.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The documents of the folder {@code samples}. */
final class Samples {
  private Samples() {}

  static String text(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
