package org.samenspraak.testsupport.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service as its rules see it.
 *
 * @param base its base package
 * @param classes all its classes, tests excluded
 * @param sources where its sources lie, such as {@code …/src/main/java}
 */
public record House(String base, JavaClasses classes, Path sources, Neighbours neighbours) {

  static final String DOMAIN = "domain";
  static final String APPLICATION = "application";
  static final String REACTIONS = "reactions";
  static final String VIEWS = "views";
  static final String WEB = "web";

  private static final List<String> ROOMS = List.of(DOMAIN, APPLICATION, REACTIONS, VIEWS, WEB);

  /**
   * The packages of a room with all below them, as ArchUnit writes them: the service's own, and
   * that of each context.
   */
  Stream<String> room(String name) {
    return Stream.concat(
        Stream.of(base + "." + name + ".."),
        contexts().map(context -> base + "." + context + "." + name + ".."));
  }

  boolean has(String room) {
    return classes.stream().anyMatch(inRoom(room));
  }

  DescribedPredicate<JavaClass> inRoom(String name) {
    return resideInAnyPackage(room(name).toArray(String[]::new)).as("in %s", name);
  }

  /** The rooms that only this service has, or a context of it, named after their matter. */
  Stream<String> extraRooms() {
    List<String> contexts = contexts().toList();
    return packages()
        .map(found -> found.split("\\."))
        .map(path ->
            contexts.contains(path[0]) && path.length > 1 ? path[0] + "." + path[1] : path[0])
        .filter(room -> !ROOMS.contains(room.substring(room.lastIndexOf('.') + 1)))
        .filter(room -> !contexts.contains(room))
        .distinct()
        .map(room -> base + "." + room + "..");
  }

  /** A second matter of the service beside its first: a package with a domain of its own. */
  private Stream<String> contexts() {
    return packages()
        .map(found -> found.split("\\."))
        .filter(path -> path.length > 1 && path[1].equals(DOMAIN) && !ROOMS.contains(path[0]))
        .map(path -> path[0])
        .distinct();
  }

  /** As they go on behind the base package. */
  private Stream<String> packages() {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(base + "."))
        .map(name -> name.substring(base.length() + 1))
        .distinct();
  }

  /** In one of the packages; primitives, which have none, always are. */
  static DescribedPredicate<JavaClass> among(Stream<String> packages) {
    String[] identifiers = packages.toArray(String[]::new);
    return DescribedPredicate.describe(
        "one of " + String.join(", ", identifiers),
        found ->
            found.getBaseComponentType().isPrimitive()
                || resideInAnyPackage(identifiers).test(found.getBaseComponentType()));
  }
}
