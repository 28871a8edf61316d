package org.samenspraak.testsupport.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * No two paths of one update may be the same or lie one within the other (error 40), and {@code
 * _id} never changes.
 */
public final class UpdatePaths implements CommandRule {

  @Override
  public Stream<String> violations(Command command) {
    return command.updates().flatMap(UpdatePaths::ofUpdate);
  }

  private static Stream<String> ofUpdate(BsonDocument update) {
    List<String> paths = paths(update);
    Stream<String> malformed =
        paths.stream()
            .filter(UpdatePaths::isMalformed)
            .map(path -> "path '" + path + "' has an empty part");
    Stream<String> ids =
        update.entrySet().stream()
            .filter(operator ->
                operator.getKey().startsWith("$") && !operator.getKey().equals("$setOnInsert"))
            .filter(operator -> operator.getValue().isDocument())
            .flatMap(operator -> operator.getValue().asDocument().keySet().stream())
            .filter(path -> path.equals("_id") || path.startsWith("_id."))
            .map(path -> "path '" + path + "' changes the immutable _id");
    return Stream.of(malformed, ids, conflicts(paths)).flatMap(found -> found);
  }

  private static List<String> paths(BsonDocument update) {
    List<String> paths = new ArrayList<>();
    update.forEach((operator, changes) -> {
      if (operator.startsWith("$") && changes instanceof BsonDocument document) {
        paths.addAll(document.keySet());
        if (operator.equals("$rename")) {
          document.values().forEach(target -> paths.add(((BsonString) target).getValue()));
        }
      }
    });
    return paths;
  }

  private static Stream<String> conflicts(List<String> paths) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      for (int j = i + 1; j < paths.size(); j++) {
        if (conflict(paths.get(i), paths.get(j))) {
          found.add(
              "updating '%s' conflicts with updating '%s'".formatted(paths.get(i), paths.get(j)));
        }
      }
    }
    return found.stream();
  }

  private static boolean conflict(String one, String other) {
    return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
  }

  private static boolean isMalformed(String path) {
    return path.isEmpty() || path.startsWith(".") || path.endsWith(".") || path.contains("..");
  }
}
