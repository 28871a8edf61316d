package org.samenspraak.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspraak.contracts.CoordinationEvent.SubjectMoved;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.QuestionEvent.Change;
import org.samenspraak.portal.remote.HistoryLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The facts of several histories as one, told in Dutch, day by day. */
public record Timeline(List<Day> days) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern VERSION = Pattern.compile("\\.v\\d+$");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final Set<String> NEEDED_TO_TELL_A_MOVE =
      Set.of("questionId", "planId", "planTitle", "what", "on");
  private static final Set<String> PERSONS =
      Set.of("minister", "ministers", "coordinator", "proposedCoordinator", "cabinet", "lead");

  /** Each service has its own clock: within the minute that is shown, cause goes before effect. */
  private static final Comparator<HistoryLine> TOLD_ORDER =
      Comparator.<HistoryLine, Instant>comparing(fact -> fact.at().truncatedTo(ChronoUnit.MINUTES))
          .thenComparingInt(Timeline::rank)
          .thenComparingLong(HistoryLine::sequence);

  /** What happened on one Brussels date. */
  public record Day(LocalDate date, List<Line> lines) {}

  /** One fact in words. */
  public record Line(Instant at, String text) {}

  /**
   * Oldest first. Facts of one minute: the filing of the question, its coordination, its answers,
   * its publication.
   */
  public static Timeline of(List<HistoryLine> facts, PageWords words, Names names) {
    Map<LocalDate, List<Line>> days =
        facts.stream()
            .sorted(TOLD_ORDER)
            .map(fact -> new Line(fact.at(), new Telling(fact, words, names).sentence()))
            .collect(
                Collectors.groupingBy(
                    line -> PageWords.dateOf(line.at()), TreeMap::new, Collectors.toList()));
    return new Timeline(
        days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList());
  }

  /** How many facts. */
  public int size() {
    return days.stream().mapToInt(day -> day.lines().size()).sum();
  }

  /** What the last one says; empty when there is none. */
  public String latest() {
    return days.isEmpty() ? "" : days.getLast().lines().getLast().text();
  }

  private static int rank(HistoryLine fact) {
    return switch (nameOf(fact)) {
      case "question.filed" -> 0;
      case "question.answer-filed" -> 2;
      case "question.answer-published" -> 3;
      default -> 1;
    };
  }

  private static String nameOf(HistoryLine fact) {
    return VERSION.matcher(fact.type()).replaceFirst("");
  }

  /** A fact of a kind that is not known, or that lacks what its sentence needs, gives its name. */
  private record Telling(HistoryLine fact, PageWords words, Names names) {

    String sentence() {
      String name = nameOf(fact);
      String sentence = words.sentence(name);
      if (sentence == null || !complete(sentence)) {
        return name;
      }
      return PLACEHOLDER
          .matcher(sentence)
          .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1)).orElse("")));
    }

    private boolean complete(String sentence) {
      return PLACEHOLDER.matcher(sentence).results().allMatch(r -> value(r.group(1)).isPresent());
    }

    private Optional<String> value(String field) {
      if (field.equals("moved")) {
        return moved();
      }
      return Optional.ofNullable(fact.data().get(field)).map(value -> told(field, value));
    }

    /** What happened to the plan, if the data say it. */
    private Optional<String> moved() {
      if (!fact.data().keySet().containsAll(NEEDED_TO_TELL_A_MOVE)) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            DutchSentences.moved(JSON.convertValue(fact.data(), SubjectMoved.class)));
      } catch (JacksonException otherwise) {
        return Optional.empty();
      }
    }

    private String told(String field, Object value) {
      if (field.equals("addressings") || field.equals("answers")) {
        return PageWords.list(maps(value).map(this::addressee).toList());
      }
      if (value instanceof Map<?, ?> one) {
        return one.containsKey("addressedTo")
            ? addressee(one)
            : "tot en met " + date(String.valueOf(one.get("dueOn")));
      }
      if (field.equals("changes")) {
        return DutchSentences.changed(maps(value).map(this::change).toList());
      }
      if (value instanceof List<?> none && none.isEmpty()) {
        return words.code(field, "NONE");
      }
      if (field.equals("parts") && value instanceof List<?> numbers) {
        return (numbers.size() == 1 ? "Deelvraag " : "Deelvragen ")
            + PageWords.list(numbers.stream().map(Object::toString).toList());
      }
      if (value instanceof List<?> items) {
        return PageWords.list(items.stream().map(item -> told(field, item)).toList());
      }
      String text = value.toString();
      if (PERSONS.contains(field)) {
        return names.of(text);
      }
      if (field.equals("to")) {
        return words.code("action", text);
      }
      if (field.equals("ended")) {
        return words.code("how", text);
      }
      return DATE.matcher(text).matches() ? date(text) : words.code(field, text);
    }

    private Change change(Map<?, ?> change) {
      return JSON.convertValue(change, Change.class);
    }

    private String addressee(Map<?, ?> addressing) {
      String minister = addressing.containsKey("addressedTo") ? "addressedTo" : "minister";
      return names.of(String.valueOf(addressing.get(minister)))
          + " (nr.\u00a0"
          + addressing.get("number")
          + ")";
    }

    private String date(String text) {
      try {
        return words.date(LocalDate.parse(text));
      } catch (DateTimeParseException notADate) {
        return text;
      }
    }

    private static Stream<Map<?, ?>> maps(Object value) {
      return value instanceof List<?> items
          ? items.stream().filter(Map.class::isInstance).map(item -> (Map<?, ?>) item)
          : Stream.empty();
    }
  }
}
