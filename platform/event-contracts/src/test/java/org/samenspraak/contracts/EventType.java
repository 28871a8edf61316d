package org.samenspraak.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One event record with what belongs to it: its topic, name, schema and samples. */
record EventType(Class<? extends Event> type) {

  private static final Path CLASSES = Path.of("target/classes");
  static final Path RESOURCES = Path.of("src/main/resources");

  /** All event records: those that the sealed interfaces of the main classes permit. */
  static List<EventType> all() {
    return topics().stream()
        .flatMap(topic -> Arrays.stream(topic.getPermittedSubclasses()))
        .map(permitted -> new EventType(permitted.asSubclass(Event.class)))
        .toList();
  }

  /** The interfaces that stand for a topic, in the order of their names. */
  static List<Class<?>> topics() {
    return mainClasses().stream()
        .filter(c -> c.isInterface() && c != Event.class && Event.class.isAssignableFrom(c))
        .toList();
  }

  /** Every class compiled from the main sources; none can be forgotten in a list. */
  static List<Class<?>> mainClasses() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(f -> CLASSES.relativize(f).toString())
          .filter(f -> f.endsWith(".class") && !f.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(f -> load(f.replace(".class", "").replace('/', '.')))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("compile the main classes first", e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  String name() {
    EventName name = type.getAnnotation(EventName.class);
    return name == null ? "no @EventName on " + type.getSimpleName() : name.value();
  }

  String topic() {
    Topic topic = type.getInterfaces()[0].getAnnotation(Topic.class);
    return topic == null
        ? "no @Topic on " + type.getInterfaces()[0].getSimpleName()
        : topic.value();
  }

  /** Whether its schema says all that the record does, in words too. */
  boolean isDescribed() {
    return SchemaOfRecord.differences(type, Json.read(schema())).isEmpty();
  }

  Path sample(String kind) {
    return RESOURCES.resolve("samples/" + name() + "." + kind + ".json");
  }

  Path schema() {
    return RESOURCES.resolve("schemas/" + name() + ".json");
  }

  /**
   * The samples of this event: {@code full}, {@code minimal} and those that came with later
   * additions.
   */
  List<Path> samples() {
    return files("samples").stream()
        .filter(f -> f.getFileName().toString().startsWith(name() + "."))
        .toList();
  }

  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
