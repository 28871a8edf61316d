package org.samenspraak.testsupport.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule 12: the name of a class means one thing in the whole tree. */
public final class ClassNames {
  private static final Path MAIN = Path.of("src", "main", "java");

  private ClassNames() {}

  /**
   * The names that several files bear, each with the packages that it stands in. Nested classes are
   * read with the class round them.
   *
   * @param root folder of the whole tree; what was built is passed over
   */
  public static List<String> ambiguous(Path root) {
    Map<String, List<String>> packages =
        sources(root)
            .collect(
                Collectors.groupingBy(
                    ClassNames::name,
                    TreeMap::new,
                    Collectors.mapping(ClassNames::packageOf, Collectors.toList())));
    return packages.entrySet().stream()
        .filter(named -> named.getValue().size() > 1)
        .map(named -> named.getKey() + " in " + String.join(", ", named.getValue()))
        .toList();
  }

  private static Stream<Path> sources(Path root) {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(file -> file.toString().endsWith(".java"))
          .map(root::relativize)
          .filter(file -> file.toString().contains(MAIN.toString()))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".java".length());
  }

  private static String packageOf(Path file) {
    String path = Objects.toString(file.getParent(), "");
    int main = path.indexOf(MAIN.toString()) + MAIN.toString().length() + 1;
    return path.substring(Math.min(main, path.length()))
        .replace(file.getFileSystem().getSeparator(), ".");
  }
}
