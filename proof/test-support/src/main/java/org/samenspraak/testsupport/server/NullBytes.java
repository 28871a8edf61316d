package org.samenspraak.testsupport.server;

import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonRegularExpression;
import org.bson.BsonValue;

/**
 * No null byte where the server reads a C string: names of collections, paths and regular
 * expressions.
 */
public final class NullBytes implements CommandRule {

  @Override
  public Stream<String> violations(Command command) {
    Stream<String> namespace =
        hasNull(command.namespace())
            ? Stream.of("a null byte in the name of the collection")
            : Stream.of();
    Stream<String> fields = BsonTree.fields(command.document()).flatMap(NullBytes::ofField);
    return Stream.concat(namespace, fields);
  }

  private static Stream<String> ofField(Map.Entry<String, BsonValue> field) {
    if (hasNull(field.getKey())) {
      return Stream.of("a null byte in the field name '" + field.getKey().replace('\0', '?') + "'");
    }
    boolean inPattern =
        switch (field.getValue()) {
          case BsonRegularExpression regex -> hasNull(regex.getPattern());
          case BsonValue text when field.getKey().equals("$regex") && text.isString() ->
              hasNull(text.asString().getValue());
          default -> false;
        };
    return inPattern
        ? Stream.of("a null byte in the pattern for '" + field.getKey() + "'")
        : Stream.of();
  }

  private static boolean hasNull(String text) {
    return text.indexOf('\0') >= 0;
  }
}
