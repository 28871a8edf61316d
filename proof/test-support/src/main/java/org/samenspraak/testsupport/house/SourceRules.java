package org.samenspraak.testsupport.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources show: the size of files, and a sentence at the door of every package. */
final class SourceRules {

  private static final int LONGEST_FILE_LINES = 250;

  /** What may be done with it and what follows is read in one go. */
  private static final int LONGEST_AGGREGATE_LINES = 400;

  private static final Pattern AGGREGATE = Pattern.compile("\\bclass \\w++ extends Aggregate\\b");
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  /** A full stop, question or exclamation mark with another sentence behind it. */
  private static final Pattern SECOND_SENTENCE = Pattern.compile("[.?!]\\s+\\p{Lu}");

  private SourceRules() {}

  static Stream<String> violations(House house) {
    List<Path> files = files(house.sources().resolve(house.base().replace('.', '/')));
    if (files.isEmpty()) {
      return Stream.of("No source files of " + house.base() + " under " + house.sources());
    }
    return Stream.concat(
        files.stream().flatMap(SourceRules::size),
        house.classes().stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .flatMap(name -> door(house, name)));
  }

  private static Stream<String> size(Path file) {
    String source = text(file);
    long lines = source.lines().count();
    int most = AGGREGATE.matcher(source).find() ? LONGEST_AGGREGATE_LINES : LONGEST_FILE_LINES;
    return lines > most
        ? Stream.of("%s has %d lines; %d are the most".formatted(file.getFileName(), lines, most))
        : Stream.of();
  }

  private static Stream<String> door(House house, String packageName) {
    boolean nullMarked =
        house
            .classes()
            .getPackage(packageName)
            .tryGetPackageInfo()
            .filter(info -> info.isAnnotatedWith(NULL_MARKED))
            .isPresent();
    Stream<String> unmarked =
        nullMarked
            ? Stream.of()
            : Stream.of("Package " + packageName + " has no null-marked package-info (rule 10)");
    Path file = house.sources().resolve(packageName.replace('.', '/')).resolve("package-info.java");
    Stream<String> untold =
        Files.exists(file) && !isOneSentence(text(file))
            ? Stream.of(
                "The package-info of "
                    + packageName
                    + " does not say in one sentence what it is (rule 10)")
            : Stream.of();
    return Stream.concat(unmarked, untold);
  }

  private static boolean isOneSentence(String source) {
    Matcher javadoc = JAVADOC.matcher(source);
    if (!javadoc.find()) {
      return false;
    }
    String sentence = javadoc.group(1).replaceAll("\\s*\\R\\s*\\*\\s?", " ").strip();
    return sentence.endsWith(".") && !SECOND_SENTENCE.matcher(sentence).find();
  }

  private static List<Path> files(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
