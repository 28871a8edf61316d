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

  /** The package of a room with all below it, as ArchUnit writes it. */
  String room(String name) {
    return base + "." + name + "..";
  }

  boolean has(String room) {
    return classes.stream().anyMatch(inRoom(room));
  }

  DescribedPredicate<JavaClass> inRoom(String name) {
    return resideInAnyPackage(room(name)).as("in %s", name);
  }

  /** The rooms that only this service has, named after their matter. */
  String[] extraRooms() {
    List<String> known = List.of(DOMAIN, APPLICATION, REACTIONS, VIEWS, WEB);
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(base + "."))
        .map(name -> name.substring(base.length() + 1).replaceAll("\\..*", ""))
        .filter(name -> !known.contains(name))
        .distinct()
        .map(this::room)
        .toArray(String[]::new);
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
