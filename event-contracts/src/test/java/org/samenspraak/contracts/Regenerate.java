package org.samenspraak.contracts;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The switch {@code -Dregenerate}: writes what is derived, where otherwise it is only compared. And
 * {@code -Drelock}: also forgets what was locked before.
 */
final class Regenerate {

  private Regenerate() {}

  static boolean asked() {
    return System.getProperty("regenerate") != null || relockAsked();
  }

  static boolean relockAsked() {
    return System.getProperty("relock") != null;
  }

  /** The version of the project, as its pom says. */
  static String version() {
    Matcher version =
        Pattern.compile("<parent>.*?<version>([^<]+)</version>", Pattern.DOTALL)
            .matcher(EventDocs.read(Path.of("pom.xml")));
    if (!version.find()) {
      throw new IllegalStateException("pom.xml has no version");
    }
    return version.group(1);
  }
}
