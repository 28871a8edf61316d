package org.samenspraak.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import org.samenspraak.testsupport.house.House;
import org.samenspraak.testsupport.house.Inspection;
import org.samenspraak.testsupport.house.Neighbours;

/**
 * The rules every service obeys (CONTRIBUTING, "House rules"), as one call in its {@code
 * ArchitectureTest}:
 *
 * <pre>{@code HouseRules.of("org.samenspraak.question").check();}</pre>
 *
 * <p>A rule that matches nothing fails where its room exists; rooms a service does not have are
 * named on standard output.
 */
public final class HouseRules {

  private static final String COMPILED = "/target/classes/";

  private final House house;

  private HouseRules(House house) {
    this.house = house;
  }

  /**
   * The rules for a service.
   *
   * @param basePackage such as {@code org.samenspraak.question}
   * @throws IllegalArgumentException when there are no classes under it, or not in a module's
   *     output folder
   */
  public static HouseRules of(String basePackage) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(basePackage);
    JavaClass any =
        classes.stream()
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException("No classes under " + basePackage));
    return new HouseRules(new House(basePackage, classes, sourcesOf(any), Neighbours.SAMENSPRAAK));
  }

  /** Rooms that the service does not have, whose rules therefore say nothing. */
  public List<String> absentRooms() {
    return Inspection.of(house).absentRooms();
  }

  /**
   * Holds the service against all rules.
   *
   * @throws AssertionError naming every broken rule and where it is broken
   */
  public void check() {
    Inspection inspection = Inspection.of(house);
    if (!inspection.absentRooms().isEmpty()) {
      System.out.println(
          "house rules: "
              + house.base()
              + " has no room "
              + String.join(", ", inspection.absentRooms()));
    }
    if (!inspection.violations().isEmpty()) {
      throw new AssertionError(
          house.base()
              + " breaks "
              + inspection.violations().size()
              + " house rule(s):\n\n"
              + String.join("\n\n", inspection.violations()));
    }
  }

  /**
   * From {@code …/question-service/target/classes/…} to {@code …/question-service/src/main/java}.
   */
  private static Path sourcesOf(JavaClass compiled) {
    String path = compiled.getSource().map(Source::getUri).map(uri -> uri.getPath()).orElse("");
    int end = path == null ? -1 : path.indexOf(COMPILED);
    if (end < 0) {
      throw new IllegalArgumentException(
          "Not compiled into a module's target/classes: " + compiled.getName());
    }
    return Path.of(path.substring(0, end), "src", "main", "java");
  }
}
