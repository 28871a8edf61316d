package org.samenspraak.testsupport.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A command as it left the driver.
 *
 * @param database the database it is sent to
 * @param name its first field, such as {@code findAndModify}
 * @param document all of it, the payload included
 */
public record Command(String database, String name, BsonDocument document) {

  /** The collection it names; empty for a command on a database. */
  public String collection() {
    BsonValue target = name.equals("getMore") ? document.get("collection") : document.get(name);
    return target instanceof BsonString text ? text.getValue() : "";
  }

  /** {@code <database>.<collection>}. */
  public String namespace() {
    return database + "." + collection();
  }

  /** The comment the caller gave, by which tests tell loads from other reads; empty when none. */
  public String comment() {
    return document.get("comment") instanceof BsonString text ? text.getValue() : "";
  }

  /** The keys of the indexes it makes; empty for any other command. */
  public List<BsonDocument> indexKeys() {
    return is("createIndexes")
        ? documents("indexes").stream().map(index -> index.getDocument("key")).toList()
        : List.of();
  }

  boolean is(String other) {
    return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  boolean declaresApi() {
    return document.containsKey("apiVersion");
  }

  /** The documents of an array field; empty when it is absent. */
  List<BsonDocument> documents(String field) {
    return document.containsKey(field)
        ? document.getArray(field).stream()
            .filter(BsonValue::isDocument)
            .map(BsonValue::asDocument)
            .toList()
        : List.of();
  }

  /**
   * Every stage of its pipeline and of the pipelines within ({@code $facet}, {@code $lookup},
   * {@code $unionWith}).
   */
  Stream<BsonDocument> stages() {
    return documents("pipeline").stream().flatMap(Command::withInner);
  }

  private static Stream<BsonDocument> withInner(BsonDocument stage) {
    Stream<BsonDocument> facets =
        stage.isDocument("$facet")
            ? stage.getDocument("$facet").values().stream().flatMap(Command::stagesIn)
            : Stream.of();
    Stream<BsonDocument> joined =
        Stream.of("$lookup", "$unionWith")
            .filter(stage::isDocument)
            .map(name -> stage.getDocument(name).get("pipeline"))
            .flatMap(Command::stagesIn);
    return Stream.of(Stream.of(stage), facets, joined).flatMap(stages -> stages);
  }

  private static Stream<BsonDocument> stagesIn(@Nullable BsonValue pipeline) {
    return pipeline == null || !pipeline.isArray()
        ? Stream.of()
        : pipeline.asArray().stream().map(BsonValue::asDocument).flatMap(Command::withInner);
  }

  /** Every filter in it. */
  Stream<BsonDocument> filters() {
    Stream<BsonDocument> own =
        Stream.of("filter", "query", "q").filter(document::isDocument).map(document::getDocument);
    Stream<BsonDocument> ofStatements =
        Stream.concat(documents("updates").stream(), documents("deletes").stream())
            .map(statement -> statement.getDocument("q"));
    Stream<BsonDocument> ofStages =
        stages()
            .filter(stage -> stage.isDocument("$match"))
            .map(stage -> stage.getDocument("$match"));
    return Stream.of(own, ofStatements, ofStages).flatMap(filters -> filters);
  }

  /** Every update or replacement in it; a pipeline update is given to its own rule, not here. */
  Stream<BsonDocument> updates() {
    return updateValues().filter(BsonValue::isDocument).map(BsonValue::asDocument);
  }

  /** Every update in it, in whatever form. */
  Stream<BsonValue> updateValues() {
    if (is("findAndModify")) {
      return Stream.ofNullable(document.get("update"));
    }
    return documents("updates").stream().map(statement -> statement.get("u"));
  }
}
