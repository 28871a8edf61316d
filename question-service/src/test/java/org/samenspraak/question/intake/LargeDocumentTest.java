package org.samenspraak.question.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;

/** What comes back of a document is short, whatever was sent. */
class LargeDocumentTest {
  private static final String LONG = "voorbeeld ".repeat(1_000);
  private static final int LIMIT = 200 * 1024;

  @Test
  void of_a_long_value_only_the_beginning_is_shown() {
    ReadQuestion read =
        read(LONG + "\n\n1. " + LONG + "\n\nDeze vraag werd gesteld aan minister " + LONG + ".");

    assertThat(read.title()).hasSizeGreaterThan(9_000);
    assertThat(read.recognised())
        .extracting(Finding::what)
        .containsExactly("titel", "deelvraag 1", "geadresseerde");
    assertThat(read.recognised())
        .allSatisfy(found -> assertThat(found.value()).hasSizeLessThanOrEqualTo(200).endsWith("…"));
    assertThat(read.missing())
        .allSatisfy(missing -> assertThat(missing).hasSizeLessThanOrEqualTo(200));
  }

  @Test
  void of_many_values_only_the_first_are_shown() {
    String parts =
        IntStream.rangeClosed(1, 900)
            .mapToObj(n -> n + ". Voorbeeld " + n + "?")
            .collect(Collectors.joining("\n\n"));
    String names = "minister Voorbeeld, ".repeat(1_000);

    ReadQuestion read =
        read("Titel\n\n" + parts + "\n\nDeze vraag werd gesteld aan " + names + "minister Beke.");

    assertThat(read.parts()).hasSize(900);
    assertThat(read.recognised()).hasSize(150);
    assertThat(read.missing()).hasSize(25);
  }

  @Test
  void an_excerpt_is_never_cut_within_a_character() {
    assertThat(Excerpt.of("x" + "😀".repeat(200))).isEqualTo("x" + "😀".repeat(99) + "…");
    assertThat(Excerpt.of("😀".repeat(200))).isEqualTo("😀".repeat(99) + "…");
    assertThat(Excerpt.of("x".repeat(200))).isEqualTo("x".repeat(200));
  }

  @Test
  void a_document_longer_than_any_question_is_not_read_at_all() {
    assertThatThrownBy(() -> read("\0".repeat(LIMIT + 1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
              assertThat(no.type()).isEqualTo("text-too-long");
              assertThat(no.details()).containsEntry("limit", LIMIT);
            });
  }

  @Test
  void a_contradiction_quotes_only_the_beginning() {
    assertThatThrownBy(() ->
            QuestionDocument.read(
                "VRAAG\nvan ADELINE BLANCQUAERT\n\nTitel".getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                LONG,
                null))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.type()).isEqualTo("contradiction");
              assertThat(no.getMessage()).hasSizeLessThan(400);
            });
  }

  private static ReadQuestion read(String text) {
    return QuestionDocument.read(
        text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, null, null);
  }
}
