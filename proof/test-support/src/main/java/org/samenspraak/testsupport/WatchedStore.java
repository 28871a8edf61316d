package org.samenspraak.testsupport;

import com.mongodb.MongoClientSettings;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Watches what every service in this JVM sends to its store, wherever test-support is on the class
 * path, and fails a test class after which something was sent that a real MongoDB would refuse or
 * answer by reading everything, or a list read whole states.
 */
public final class WatchedStore implements AfterAllCallback {

  private static final StableApiListener API = StableApiListener.withMajorityReads(_ -> true);
  private static final QueryShapes SHAPES = QueryShapes.ofSamenspraak();
  private static final ListedFields LISTED = new ListedFields();
  private static final Collection<String> TOLD = ConcurrentHashMap.newKeySet();

  /** Found by JUnit. */
  public WatchedStore() {}

  /** The shapes of all queries of this JVM's services. */
  public static QueryShapes shapes() {
    return SHAPES;
  }

  /** What is read by the lists of this JVM's services. */
  public static ListedFields listed() {
    return LISTED;
  }

  /** All commands of this JVM's services. */
  public static StableApiListener api() {
    return API;
  }

  /** Each complaint is told once, by the class after which it was first seen. */
  @Override
  public void afterAll(ExtensionContext context) {
    List<String> found =
        Stream.of(API.violations(), SHAPES.unserved(), LISTED.listedWhole())
            .flatMap(List::stream)
            .filter(TOLD::add)
            .toList();
    if (!found.isEmpty()) {
      throw new AssertionError(
          "A real MongoDB would refuse, or serve by reading too much:\n"
              + String.join("\n", found));
    }
  }

  /**
   * Adds the watch to the clients that Spring makes, where there are tests: benchmarks are not
   * watched.
   */
  @AutoConfiguration
  @ConditionalOnClass({MongoClientSettingsBuilderCustomizer.class, AfterAllCallback.class})
  public static class Watching {

    @Bean
    MongoClientSettingsBuilderCustomizer watch() {
      return Watching::watch;
    }

    private static void watch(MongoClientSettings.Builder settings) {
      settings.addCommandListener(API).addCommandListener(SHAPES).addCommandListener(LISTED);
    }
  }
}
