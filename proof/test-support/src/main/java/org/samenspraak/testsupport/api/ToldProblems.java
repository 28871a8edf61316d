package org.samenspraak.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether a document tells each problem that the service's sources know, with its status. What only
 * a reaction meets is nobody's answer.
 *
 * @param internal slugs that no request is answered with
 */
record ToldProblems(JsonNode document, Set<String> internal) {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String TYPE = "urn:samenspraak:problem:";
  private static final Pattern REFUSED =
      Pattern.compile(
          "Kind\\.([A-Z_]{1,20}+),\\s{0,100}+\"([a-z0-9]{1,20}+(?:-[a-z0-9]{1,20}+){1,8}+)\"");
  private static final Pattern NAMED =
      Pattern.compile("\"([a-z0-9]{1,20}+(?:-[a-z0-9]{1,20}+){1,8}+)\",");

  /** Of the service's table of permissions, which are written like problems. */
  private static final Pattern ROWS = Pattern.compile("@Needs\\([^)]{1,300}\\)");

  private static final Map<String, Integer> STATUSES =
      Map.ofEntries(
          Map.entry("INVALID", 400),
          Map.entry("UNKNOWN_CALLER", 401),
          Map.entry("FORBIDDEN", 403),
          Map.entry("NOT_FOUND", 404),
          Map.entry("TOO_SLOW", 408),
          Map.entry("CONFLICT", 409),
          Map.entry("STALE", 412),
          Map.entry("TOO_LARGE", 413),
          Map.entry("UNSUPPORTED", 415),
          Map.entry("REUSED_KEY", 422),
          Map.entry("TOO_MANY", 429),
          Map.entry("UNAVAILABLE", 503));

  void check() {
    Map<String, Set<Integer>> told = told();
    List<String> untold = new ArrayList<>();
    for (String source : sources()) {
      REFUSED
          .matcher(source)
          .results()
          .filter(
              refused -> !tells(told, refused.group(2), STATUSES.getOrDefault(refused.group(1), 0)))
          .forEach(refused -> untold.add(refused.group(1) + " " + refused.group(2)));
      NAMED
          .matcher(source)
          .results()
          .map((MatchResult named) -> named.group(1))
          .filter(slug -> !told.containsKey(slug))
          .forEach(untold::add);
    }
    untold.removeIf(problem -> internal.stream().anyMatch(problem::endsWith));
    assertThat(untold).as("problems that openapi/*.yml gives to no operation").isEmpty();
  }

  private static boolean tells(Map<String, Set<Integer>> told, String slug, int status) {
    return told.getOrDefault(slug, Set.of()).contains(status);
  }

  private Map<String, Set<Integer>> told() {
    Map<String, Set<Integer>> told = new TreeMap<>();
    SoundDocument.operations(document)
        .forEach(operation ->
            operation
                .path("responses")
                .forEachEntry((status, answer) ->
                    SoundDocument.elements(answer.findPath("enum"))
                        .map(type -> type.asString(""))
                        .filter(type -> type.startsWith(TYPE))
                        .forEach(type ->
                            told.computeIfAbsent(
                                    type.substring(TYPE.length()), _ -> new TreeSet<>())
                                .add(Integer.valueOf(status)))));
    return told;
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("reactions"))
          .map(ToldProblems::text)
          .filter(text -> text.contains("Refusal"))
          .map(text -> ROWS.matcher(text).replaceAll(""))
          .toList();
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
