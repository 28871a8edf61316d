package org.samenspraak.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Lets every service of a test JVM wait shortly: {@code short-waits.properties} goes before the
 * services' own configuration, and behind what a test sets itself. With the system property {@code
 * samenspraak.waits=production}, as in the ordeal, nothing is changed.
 */
public final class ShortWaits implements EnvironmentPostProcessor {
  private static final String FILE = "/short-waits.properties";

  /** Found by Spring. */
  public ShortWaits() {}

  /** Whether everything waits as in production: this is the ordeal. */
  public static boolean areOff() {
    return "production".equals(System.getProperty("samenspraak.waits"));
  }

  /** What is set, by name; nothing where they are off. */
  public static Map<String, Object> asProperties() {
    if (areOff()) {
      return Map.of();
    }
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(ShortWaits.class.getResourceAsStream(FILE), FILE)) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Object> found = new TreeMap<>();
    properties.stringPropertyNames().forEach(name -> found.put(name, properties.getProperty(name)));
    return found;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment
        .getPropertySources()
        .addAfter(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new MapPropertySource("short-waits", asProperties()));
  }
}
