package org.samenspraak.notification.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.ToldQuestion.Seat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code docs/events.md} says which ministries get which event. It is found out, not written: each
 * event is filled with the names of its own fields, and {@link Concerned} is asked whom it
 * concerns.
 */
class MinistryTopicDocsTest {
  private static final Path DOCS = Path.of("../docs/events.md");
  private static final Pattern SECTION =
      Pattern.compile("(<!-- ministry topics.*-->\n)[^<]*(<!-- end of ministry topics -->)");
  private static final Class<?> SAMPLES = EventName.class;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String ADDRESSEE = "an addressee";

  /** An event with whom it is passed on to. */
  record Row(String event, List<String> ministries, List<String> addressees) {

    @Override
    public String toString() {
      String whom =
          ministries.contains(ADDRESSEE)
              ? "every addressee of the question" + except()
              : quoted(ministries);
      return "| `" + event + "` | " + whom + " |\n";
    }

    private String except() {
      List<String> left = addressees.stream().filter(one -> !ministries.contains(one)).toList();
      return left.isEmpty() ? "" : " but " + quoted(left);
    }

    private static String quoted(List<String> fields) {
      return fields.stream().map(field -> "`" + field + "`").collect(joining(", "));
    }
  }

  @Test
  void theDocumentationSaysWhatEachMinistryGets() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(DOCS, documented(Files.readString(DOCS)));
    }
    String docs = Files.readString(DOCS);
    assertThat(docs)
        .as("docs/events.md is out of date; run: mvn -pl notification-service test -Dregenerate")
        .containsPattern(SECTION)
        .isEqualTo(documented(docs));
  }

  @Test
  void eachWayToBeConcernedIsFoundOut() {
    assertThat(rows().map(Row::toString))
        .contains(
            "| `question.filed.v1` | `addressings[].addressedTo` |\n",
            "| `coordination.contribution-requested.v1` | `minister` |\n",
            "| `question.answer-published.v1` | every addressee of the question |\n",
            "| `coordination.finalised.v1` | every addressee of the question |\n",
            "| `coordination.agreement-recorded.v1` | every addressee of the question but `cabinet` |\n",
            "| `action.added.v1` | `planCoordinator`, `lead`, `contributors` |\n",
            "| `action.edited.v1` | `planCoordinator`, `to.lead`, `to.contributors`, `from.lead`, `from.contributors` |\n")
        .noneMatch(row -> row.contains("coordination.part-text-written"));
  }

  private static String documented(String docs) {
    String table =
        "| event | goes to |\n|---|---|\n" + rows().map(Row::toString).collect(joining());
    return SECTION.matcher(docs).replaceFirst("$1" + Matcher.quoteReplacement(table) + "$2");
  }

  /** Every event that is passed on to anybody, of every kind that there is a rule for. */
  private static Stream<Row> rows() {
    return Arrays.stream(Concerned.class.getDeclaredMethods())
        .filter(method -> method.getName().equals("by"))
        .flatMap(rule ->
            Arrays.stream(rule.getParameterTypes()[0].getPermittedSubclasses())
                .map(event -> row(rule, event)))
        .filter(row -> !row.ministries().isEmpty())
        .sorted((one, other) -> one.event().compareTo(other.event()));
  }

  private static Row row(Method rule, Class<?> type) {
    String name = type.getAnnotation(EventName.class).value();
    Set<String> texts = new LinkedHashSet<>(List.of(ADDRESSEE));
    JsonNode sample = JSON.readTree(SAMPLES.getResourceAsStream("/samples/" + name + ".full.json"));
    Object event = JSON.treeToValue(named(sample, "", texts), type);
    List<Seat> seats =
        texts.stream()
            .map(text -> ToldQuestions.seat(new MinisterId(text), 1, LocalDate.of(2020, 11, 30)))
            .toList();
    ToldQuestion question =
        ToldQuestions.question(new QuestionId("q1"), "titel", "voorbeeld", seats);
    try {
      Object ministries =
          rule.getParameterCount() == 1
              ? rule.invoke(null, event)
              : rule.invoke(null, event, question);
      return new Row(
          name,
          ((List<?>) ministries).stream().map(Object::toString).distinct().toList(),
          List.copyOf(texts));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same with the name of its field in place of each text; those names are collected. */
  private static JsonNode named(JsonNode node, String path, Set<String> names) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object.forEachEntry((name, value) ->
          copy.set(name, named(value, path.isEmpty() ? name : path + "." + name, names)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(item -> copy.add(named(item, item.isObject() ? path + "[]" : path, names)));
      return copy;
    }
    if (!node.isString() || node.stringValue().matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return node;
    }
    names.add(path);
    return JSON.getNodeFactory().stringNode(path);
  }
}
