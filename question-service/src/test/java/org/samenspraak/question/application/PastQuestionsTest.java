package org.samenspraak.question.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.Correction;
import org.samenspraak.question.domain.Question;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A question that changes while it is looked at. */
class PastQuestionsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Actor CLERK = new Actor("clerk", "");

  private static final class OneQuestion implements Aggregates<Question> {
    private final List<TimelineEntry> facts = new ArrayList<>();
    private Question question = Samples.filed();
    private int correctionsToCome = 1;

    OneQuestion() {
      remember(brussels(FILED_ON, 10));
    }

    private void remember(Instant at) {
      question
          .raisedEvents()
          .forEach(event ->
              facts.add(
                  new TimelineEntry(
                      "question/q-1/" + (facts.size() + 1),
                      facts.size() + 1,
                      EventCodec.nameOf(event.getClass()),
                      at,
                      CLERK,
                      JSON.convertValue(event, new TypeReference<Map<String, Object>>() {}))));
      question.takeRaised();
    }

    @Override
    public Versioned<Question> get(String id) {
      return new Versioned<>(id, question, facts.size(), false);
    }

    /** Somebody corrects it just before its facts are read. */
    @Override
    public List<TimelineEntry> timeline(String id) {
      if (correctionsToCome-- > 0) {
        Instant at = brussels(FILED_ON.plusDays(3), 10);
        question = Samples.filed();
        question.takeRaised();
        question.correct(
            new Correction("V.", "Anders", null, null, List.of(), List.of(), List.of()),
            new Cause.Once(CLERK, at, "verbeterd"));
        remember(at);
      }
      return List.copyOf(facts);
    }

    @Override
    public Optional<Versioned<Question>> find(String id) {
      return Optional.of(get(id));
    }

    @Override
    public Versioned<Question> add(String id, Cause cause, Supplier<Question> create) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Versioned<Question> change(String id, Cause cause, Consumer<? super Question> decide) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Versioned<Question> addOrChange(
        String id, Cause cause, Supplier<Question> create, Consumer<? super Question> decide) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void whatIsRecordedWhileItIsReadIsTakenBackToo() {
    OneQuestion questions = new OneQuestion();
    PastQuestions past = new PastQuestions(questions, RULES);

    Versioned<Question> then =
        past.of(questions.get("q-1"), null, FILED_ON.plusDays(1), FILED_ON.plusDays(4));

    assertThat(then.state().text().title()).isEqualTo(Samples.TITLE);
    assertThat(then.version()).isEqualTo(2);
  }
}
