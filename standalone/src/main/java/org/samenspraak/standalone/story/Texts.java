package org.samenspraak.standalone.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The documents and sample texts that the story is played with. */
final class Texts {

  private final Properties texts = new Properties();

  Texts() {
    try (InputStream in = open("/story/texts.properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String name) {
    String text = texts.getProperty(name);
    if (text == null) {
      throw new IllegalArgumentException("no sample text " + name);
    }
    return text;
  }

  String question() {
    return document("vraag-2020-10-29-demir-148-beke-92.txt");
  }

  String plan() {
    return document("plan-2020-2025.txt");
  }

  private static String document(String name) {
    try (InputStream in = open("/samples/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Texts.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("missing from the build: " + resource);
    }
    return in;
  }
}
