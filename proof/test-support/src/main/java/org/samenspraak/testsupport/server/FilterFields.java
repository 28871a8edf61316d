package org.samenspraak.testsupport.server;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The fields of a filter, told apart by what an index can do for them: go to equal values, go
 * through a range, or nothing.
 */
final class FilterFields {

  /**
   * A case-sensitive prefix of plain characters is a range; any other pattern reads every value.
   */
  private static final Pattern PREFIX = Pattern.compile("\\^[\\w ~/-]*");

  final SortedSet<String> equality = new TreeSet<>();
  final SortedSet<String> ranges = new TreeSet<>();
  final SortedSet<String> others = new TreeSet<>();

  void read(BsonDocument filter) {
    read("", filter);
  }

  private void read(String before, BsonDocument filter) {
    filter.forEach((name, condition) -> {
      if (name.equals("$and")) {
        condition.asArray().forEach(one -> read(before, one.asDocument()));
      } else if (name.startsWith("$")) {
        unserved(before, condition);
      } else {
        field(before + name, condition);
      }
    });
  }

  private void field(String path, BsonValue condition) {
    switch (condition) {
      case BsonRegularExpression regex -> pattern(path, regex.getPattern(), regex.getOptions());
      case BsonDocument document when hasOperators(document) ->
          document.forEach((operator, value) -> operator(path, document, operator, value));
      default -> equality.add(path);
    }
  }

  private void operator(String path, BsonDocument condition, String operator, BsonValue value) {
    switch (operator) {
      case "$eq", "$in", "$all" -> equality.add(path);
      case "$gt", "$gte", "$lt", "$lte" -> ranges.add(path);
      case "$elemMatch" -> element(path, value.asDocument());
      case "$regex" -> {
        BsonString options = condition.getString("$options", new BsonString(""));
        pattern(path, value, options.getValue());
      }
      case "$options" -> {
        // Read with its pattern.
      }
      default -> others.add(path);
    }
  }

  private void element(String path, BsonDocument condition) {
    if (hasOperators(condition) && !condition.containsKey("$and")) {
      others.add(path);
    } else {
      read(path + ".", condition);
    }
  }

  private void pattern(String path, BsonValue pattern, String options) {
    if (pattern instanceof BsonRegularExpression regex) {
      pattern(path, regex.getPattern(), regex.getOptions() + options);
    } else {
      pattern(path, pattern.asString().getValue(), options);
    }
  }

  private void pattern(String path, String pattern, String options) {
    boolean prefix = options.isEmpty() && PREFIX.matcher(pattern).matches();
    (prefix ? ranges : others).add(path);
  }

  /** Each branch of an {@code $or} would need an index of its own; none is taken to have one. */
  private void unserved(String before, BsonValue condition) {
    FilterFields within = new FilterFields();
    if (condition.isArray()) {
      condition.asArray().stream()
          .filter(BsonValue::isDocument)
          .forEach(branch -> within.read(before, branch.asDocument()));
    }
    others.addAll(within.equality);
    others.addAll(within.ranges);
    others.addAll(within.others);
    if (others.isEmpty()) {
      others.add(before + "$expr");
    }
  }

  private static boolean hasOperators(BsonDocument condition) {
    return condition.entrySet().stream()
        .map(Map.Entry::getKey)
        .findFirst()
        .filter(name -> name.startsWith("$"))
        .isPresent();
  }
}
