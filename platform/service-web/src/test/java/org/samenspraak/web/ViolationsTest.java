package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Every constraint that requests carry, in a record of their kind. */
class ViolationsTest {
  private static final To BEKE = new To("wouter-beke", 92);

  record Asked(
      @NotNull @TextLine(max = 10) String title,
      @NotNull LocalDate on,
      @NotNull DayOfWeek day,
      @LongText(orBlank = true) String note,
      @NotNull @Size(min = 1, max = 2) List<@NotNull @LongText String> parts,
      @NotNull @Size(max = 3) List<@NotNull @Valid To> to) {}

  record To(@NotNull @ShortName String minister, @NotNull @Range(min = 1, max = 999) Integer nr) {}

  private static Refusal refusal(Asked asked) {
    var result = new BeanPropertyBindingResult(asked, "asked");
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      new SpringValidatorAdapter(factory.getValidator()).validate(asked, result);
    }
    return Violations.refusal(result);
  }

  private static Asked asked(String title, String note, List<String> parts, List<To> to) {
    return new Asked(title, LocalDate.of(2020, 10, 29), DayOfWeek.THURSDAY, note, parts, to);
  }

  private static Refusal ofTitle(String title) {
    return refusal(asked(title, null, List.of("Eén?"), List.of(BEKE)));
  }

  private static Refusal ofParts(List<String> parts) {
    return refusal(asked("Plan", null, parts, List.of(BEKE)));
  }

  private static Refusal ofTo(To... to) {
    return refusal(asked("Plan", null, List.of("Eén?"), Arrays.asList(to)));
  }

  private static void says(Refusal refusal, String type, String field, String expected) {
    assertThat(refusal.type()).isEqualTo(type);
    assertThat(refusal.field()).isEqualTo(field);
    assertThat(refusal.expected()).isEqualTo(expected);
  }

  @Test
  void allThatIsMissingIsNamedInTheOrderOfTheRequestWithWhatHasToBeThere() {
    Refusal refusal = refusal(new Asked(null, null, null, null, null, null));

    says(refusal, "missing-field", "title", "tekst");
    assertThat(refusal.details().get("errors"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .extracting(error -> error.get("field") + ": " + error.get("expected"))
        .containsExactly(
            "title: tekst",
            "on: een bestaande datum als 2020-10-29",
            "day: één van MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY",
            "parts: 1 tot 2 elementen",
            "to: 0 tot 3 elementen");
  }

  @Test
  void aTextIsRefusedWithTheReasonForIt() {
    says(ofTitle(" \u200b"), "blank-text", "title", "tekst");
    says(ofTitle("twee\nregels"), "control-characters", "title", "één regel tekst");
    says(ofTitle("elf tekens!"), "text-too-long", "title", "hoogstens 10 tekens");
    says(ofParts(List.of("Eén?", "")), "blank-text", "parts[1]", "tekst");
    says(ofParts(List.of("a\u0007")), "control-characters", "parts[0]", "tekst zonder stuurtekens");
  }

  @Test
  void aNoteMayBeBlankButNotTooLong() {
    String long200 = "é".repeat(Input.MAX_TEXT_BYTES / 2 + 1);
    Refusal refusal = refusal(asked("Plan", long200, List.of("Eén?"), List.of(BEKE)));
    says(refusal, "text-too-long", "note", "hoogstens 200 KiB tekst");
    assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(refusal(asked("", " ", List.of("Eén?"), List.of(BEKE))).field()).isEqualTo("title");
  }

  @Test
  void aListHasTheRightSizeAndNoHoles() {
    says(ofParts(List.of()), "list-size", "parts", "1 tot 2 elementen");
    says(ofParts(List.of("a", "b", "c")), "list-size", "parts", "1 tot 2 elementen");
    says(
        ofParts(Arrays.asList("a", null)),
        "missing-field",
        "parts[1]",
        "elementen die niet null zijn");
    says(ofTo(BEKE, null), "missing-field", "to[1]", "elementen die niet null zijn");
  }

  @Test
  void whatIsWithinAListIsNamedByItsPath() {
    says(
        ofTo(BEKE, new To("Wouter Beke", 92)),
        "invalid-slug",
        "to[1].minister",
        Input.SLUG_EXPECTED);
    says(ofTo(new To(null, 92)), "missing-field", "to[0].minister", Input.SLUG_EXPECTED);
    says(
        ofTo(new To("wouter-beke", 1_000)),
        "number-out-of-range",
        "to[0].nr",
        "een geheel getal van 1 tot en met 999");
    says(
        ofTo(new To("wouter-beke", null)),
        "missing-field",
        "to[0].nr",
        "een geheel getal van 1 tot en met 999");
  }

  @Test
  void theTenthElementComesAfterTheSecond() {
    To wrong = new To("Nee", 1);
    Refusal refusal = ofTo(BEKE, wrong, BEKE, BEKE, BEKE, BEKE, BEKE, BEKE, BEKE, BEKE, wrong);
    says(refusal, "list-size", "to", "0 tot 3 elementen");
    assertThat(refusal.details().get("errors"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .extracting(error -> error.get("field"))
        .containsExactly("to", "to[1].minister", "to[10].minister");
  }
}
