package org.samenspraak.coordination.domain;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.samenspraak.testsupport.HostileTexts.quick;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.text.Words;
import org.samenspraak.testsupport.Expressions;
import org.samenspraak.testsupport.Expressions.Expression;
import org.samenspraak.testsupport.HostileTexts;

/** However a text is made, it is compared in time that grows with its length and no faster. */
@Tag("ordeal-too")
class HostileWordsTest {

  static List<Expression> expressions() {
    return Expressions.in("org.samenspraak.coordination").all();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  @Execution(CONCURRENT)
  void everyExpressionIsQuick(Expression expression) {
    HostileTexts.tryOut(expression.pattern());
  }

  @Test
  void thereIsNoExpressionButThose() {
    Expressions.in(
            "org.samenspraak.coordination.application",
            "org.samenspraak.coordination.domain",
            "org.samenspraak.coordination.views",
            "org.samenspraak.coordination.web")
        .requireConstants();
  }

  @Test
  void theWordsOfAnyTextAreFoundAndComparedWithinASecond() {
    for (String text : HostileTexts.around("gedetineerden", "hulp- en dienstverlening")) {
      quick(
          HostileTexts.excerpt(text),
          () -> {
            Words words = Words.of(text);
            var _ = words.begunIn(words);
          });
    }
  }

  @Test
  void aReferenceElsewhereEndsWithOneFullStopHoweverManyItHas() {
    for (String text : HostileTexts.around("de federale minister", "van Justitie")) {
      quick(
          HostileTexts.excerpt(text),
          () -> {
            var _ = NotCompetent.Level.FEDERAL.wording(text);
          });
    }
  }
}
