package org.samenspraak.backbone.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.samenspraak.testsupport.HostileTexts.quick;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.Expressions;
import org.samenspraak.testsupport.Expressions.Expression;
import org.samenspraak.testsupport.HostileTexts;

@Tag("ordeal-too")
class CleanTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\uFEFF"})
  void what_only_says_where_a_line_may_end_is_gone(String unseen) {
    assertThat(CleanText.of("hulp" + unseen + "verlening")).isEqualTo("hulpverlening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2007", "\u202F", "\u2009", "\u3000", "  ", " \u00A0 "})
  void every_kind_of_space_is_one_space(String space) {
    assertThat(CleanText.of("10" + space + "euro")).isEqualTo("10 euro");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029", " \t\n"})
  void every_kind_of_line_end_is_one_line_end(String end) {
    assertThat(CleanText.of("een" + end + "twee")).isEqualTo("een\ntwee");
  }

  @Test
  void what_a_reader_sees_stays() {
    String text = "Tabel:\n  - een\n\t- “twee”\tdrie – vier\n\nGezin 👨\u200D👩";

    assertThat(CleanText.of(text)).isEqualTo(text);
  }

  @Test
  void accents_and_hyphens_are_written_in_one_way() {
    assertThat(CleanText.of("Groep\u2011cafe\u0301")).isEqualTo("Groep-café");
  }

  @Test
  void what_no_text_may_hold_is_refused() {
    for (String bad : List.of("\0", "\u0007", "\u0090", "\uD800", "\uFFFD", "\uFFFE", "\u202E")) {
      assertThat(CleanText.refused("a" + bad)).isTrue();
      assertThatIllegalArgumentException().isThrownBy(() -> CleanText.of("a" + bad));
    }
    assertThat(CleanText.refused("e" + "\u0301".repeat(30))).isFalse();
    assertThat(CleanText.refused("e" + "\u0301".repeat(31))).isTrue();
  }

  static Stream<Expression> expressions() {
    return Expressions.in("org.samenspraak.backbone").all().stream();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  @Execution(CONCURRENT)
  void every_expression_is_quick(Expression expression) {
    HostileTexts.tryOut(expression.pattern());
  }

  @Test
  void there_is_no_other_expression_where_text_comes_in() {
    Expressions.in("org.samenspraak.backbone.text", "org.samenspraak.backbone.aggregate")
        .requireConstants();
  }

  @Test
  void any_text_is_cleaned_within_a_second() {
    String marks = "e" + "\u0301".repeat(50_000) + "\u0316".repeat(50_000);
    Stream.concat(HostileTexts.after("").stream(), Stream.of(marks))
        .forEach(text -> quick(HostileTexts.excerpt(text), () -> clean(text)));
  }

  private static void clean(String text) {
    if (!CleanText.refused(text)) {
      var _ = CleanText.of(text);
    }
  }
}
