package org.samenspraak.testsupport.server;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Only operators that both MongoDB's Stable API version 1 and the embedded store have. */
public final class KnownOperators implements CommandRule {

  private static final Set<String> OF_FILTERS =
      Set.of(
          "$and",
          "$or",
          "$nor",
          "$not",
          "$eq",
          "$ne",
          "$gt",
          "$gte",
          "$lt",
          "$lte",
          "$in",
          "$nin",
          "$exists",
          "$type",
          "$regex",
          "$options",
          "$all",
          "$elemMatch",
          "$size",
          "$mod",
          "$expr");

  private static final Set<String> OF_UPDATES =
      Set.of(
          "$set",
          "$setOnInsert",
          "$unset",
          "$inc",
          "$mul",
          "$min",
          "$max",
          "$rename",
          "$push",
          "$pull",
          "$pullAll",
          "$pop",
          "$addToSet",
          "$currentDate",
          "$bit");

  private static final Set<String> OF_STAGES =
      Set.of(
          "$addFields",
          "$bucket",
          "$count",
          "$facet",
          "$geoNear",
          "$graphLookup",
          "$group",
          "$limit",
          "$lookup",
          "$match",
          "$project",
          "$redact",
          "$replaceRoot",
          "$replaceWith",
          "$sample",
          "$skip",
          "$sort",
          "$sortByCount",
          "$unionWith",
          "$unset",
          "$unwind");

  /** Not in the Stable API, or wrong or missing in the embedded store. */
  private static final Set<String> NOWHERE =
      Set.of(
          "$where",
          "$text",
          "$function",
          "$accumulator",
          "$dateTrunc",
          "$round",
          "$search",
          "$vectorSearch");

  @Override
  public Stream<String> violations(Command command) {
    return Stream.of(filters(command), updates(command), stages(command), nowhere(command))
        .flatMap(found -> found);
  }

  private static Stream<String> filters(Command command) {
    return command
        .filters()
        .flatMap(KnownOperators::operatorsOf)
        .filter(Predicate.not(OF_FILTERS::contains))
        .map(operator -> "unknown query operator '" + operator + "'");
  }

  /** An equality with a document is a value, whose names another rule looks at. */
  private static Stream<String> operatorsOf(BsonDocument filter) {
    return BsonTree.fields(filter).map(Map.Entry::getKey).filter(name -> name.startsWith("$"));
  }

  private static Stream<String> updates(Command command) {
    return command.updateValues().flatMap(KnownOperators::ofUpdate);
  }

  private static Stream<String> ofUpdate(BsonValue update) {
    if (update.isArray()) {
      return Stream.of("an update by a pipeline, which the embedded store does not have");
    }
    Set<String> names = update.asDocument().keySet();
    boolean byOperators = names.stream().anyMatch(name -> name.startsWith("$"));
    return byOperators
        ? names.stream()
            .filter(Predicate.not(OF_UPDATES::contains))
            .map(name -> "unknown update operator '" + name + "'")
        : Stream.of();
  }

  private static Stream<String> stages(Command command) {
    return command
        .stages()
        .flatMap(stage -> stage.keySet().stream())
        .filter(Predicate.not(OF_STAGES::contains))
        .map(stage -> "stage '" + stage + "' is not in the portable part of the Stable API");
  }

  private static Stream<String> nowhere(Command command) {
    return BsonTree.fields(command.document())
        .map(Map.Entry::getKey)
        .filter(NOWHERE::contains)
        .map(operator ->
            "operator '" + operator + "' is not in the portable part of the Stable API");
  }
}
