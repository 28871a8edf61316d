package org.samenspraak.plan.domain;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.samenspraak.testsupport.HostileTexts.quick;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.testsupport.Expressions;
import org.samenspraak.testsupport.Expressions.Expression;
import org.samenspraak.testsupport.HostileTexts;

/** However a text is made, it is read in time that grows with its length and no faster. */
@Tag("ordeal-too")
class HostilePlanTest {
  private static final String[] WORDS = {
    "Voorbeeldplan 2020-2025",
    "op voorstel van minister, ",
    "op voorstel van de minister van Werk, Annick De ",
    "op 1 mei 2020 principieel goedgekeurd door",
    "5 strategische doelstellingen",
    "1. Voorbeeld"
  };

  static List<Expression> expressions() {
    return Expressions.in("org.samenspraak.plan").all();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  @Execution(CONCURRENT)
  void everyExpressionIsQuick(Expression expression) {
    HostileTexts.tryOut(expression.pattern());
  }

  @Test
  void thereIsNoExpressionButThose() {
    Expressions.in("org.samenspraak.plan").requireConstants();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Voorbeeldplan 2020-2025\n1. ",
        "Voorbeeldplan 2020-2025\nop voorstel van de minister van Werk, "
      })
  @Execution(CONCURRENT)
  void everyDocumentIsReadWithinASecond(String start) {
    HostileTexts.after(start, WORDS)
        .forEach(text -> quick(HostileTexts.excerpt(text), () -> read(text)));
  }

  private static void read(String text) {
    try {
      var _ = PlanDocumentReader.read(text);
    } catch (Refusal refused) {
      // that is an answer too, if it comes in time
    }
  }
}
