package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;

class InputTest {

  @Nested
  class Text {

    @Test
    void is_stripped_and_brought_to_one_form() {
      assertThat(Input.text(" Stand van zaken\r\ne\u0301e\u0301n \n", "text"))
          .isEqualTo("Stand van zaken\néén");
      assertThat(Input.line(" één regel ", "title", 20)).isEqualTo("één regel");
      assertThat(Input.text("hoofdstuk 😀", "text")).isEqualTo("hoofdstuk 😀");
    }

    @Test
    void is_refused_when_absent_blank_too_long_or_with_control_characters() {
      refused("missing-field", () -> Input.text(null, "text"));
      refused("blank-text", () -> Input.text(" \n ", "text"));
      refused("control-characters", () -> Input.text("a\u0007", "text"));
      refused("control-characters", () -> Input.text("a\ud800", "text"));
      refused("text-too-long", () -> Input.text("é".repeat(Input.MAX_TEXT_BYTES / 2 + 1), "text"));
      refused("control-characters", () -> Input.line("twee\nregels", "title", 200));
      refused("text-too-long", () -> Input.line("a".repeat(201), "title", 200));
    }

    @Test
    void that_nobody_sees_counts_as_blank() {
      for (String blank :
          List.of("\u00a0", "\u200b\u200b", "\ufeff", " \u200d\u2060 ", "\u2007\u3000", "\u3164")) {
        refused("blank-text", () -> Input.text(blank, "text"));
        refused("blank-text", () -> Input.line(blank, "title", 20));
        assertThat(Input.optionalText(blank, "note")).isNull();
      }
      assertThat(Input.text("\u00a0\ufeffStand\u00a0van zaken\u200b\u00a0", "text"))
          .isEqualTo("Stand van zaken");
      assertThat(Input.text("gezin 👨\u200d👩", "text")).isEqualTo("gezin 👨\u200d👩");
    }

    @Test
    void that_turns_the_direction_of_reading_is_refused() {
      for (String turn : List.of("\u202a", "\u202e", "\u2066", "\u2069")) {
        refused("control-characters", () -> Input.text("a" + turn + "b", "text"));
        refused("control-characters", () -> Input.line(turn, "title", 20));
      }
    }

    @Test
    void has_one_kind_of_hyphen() {
      assertThat(Input.line("Groep\u2011Vlaanderen", "title", 20)).isEqualTo("Groep-Vlaanderen");
    }

    @Test
    void that_may_be_absent_is_null_when_absent_or_blank() {
      assertThat(Input.optionalText(null, "note")).isNull();
      assertThat(Input.optionalText("  ", "note")).isNull();
      assertThat(Input.optionalText(" x ", "note")).isEqualTo("x");
    }
  }

  @Test
  void a_number_lies_within_its_bounds() {
    assertThat(Input.number(148, "number", 1, 9999)).isEqualTo(148);
    refused("number-out-of-range", () -> Input.number(0, "number", 1, 9999));
    refused("number-out-of-range", () -> Input.number(10_000, "number", 1, 9999));
    refused("missing-field", () -> Input.number(null, "number", 1, 9999));
  }

  @Test
  void a_slug_is_written_small_with_hyphens() {
    assertThat(Input.slug("zuhal-demir", "minister")).isEqualTo("zuhal-demir");
    refused("invalid-slug", () -> Input.slug("Zuhal Demir", "minister"));
    refused("invalid-slug", () -> Input.slug("", "minister"));
    refused("invalid-slug", () -> Input.slug("a/../b", "minister"));
  }

  @Test
  void a_refusal_names_the_field_and_what_was_expected() {
    assertThatThrownBy(() -> Input.number(300, "parts[2].number", 1, 100))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.field()).isEqualTo("parts[2].number");
              assertThat(refusal.expected()).isEqualTo("een geheel getal van 1 tot en met 100");
            });
  }

  private static void refused(String type, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
  }
}
