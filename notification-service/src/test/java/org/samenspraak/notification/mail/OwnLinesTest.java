package org.samenspraak.notification.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OwnLinesTest {

  @Test
  void linesAndParagraphsStayAsTheyWereWritten() {
    assertThat(OwnLines.of("een\r\ntwee\n \t\n\ndrie\u2028vier\u2029vijf\n").paragraphs())
        .containsExactly(List.of("een", "twee"), List.of("drie", "vier"), List.of("vijf"));
  }

  @Test
  void whatTurnsTheDirectionOrIsNotSeenIsLeftOut() {
    assertThat(OwnLines.of("plan\u202enalp\u2069\u200f een\u0000\u001b[0mtwee\ud800").paragraphs())
        .containsExactly(List.of("plannalp een [0mtwee"));
  }

  @Test
  void emojiAndOtherScriptsStayWhole() {
    String written = "👩\u200d🔬 één – שלום مرحبا می\u200cخواهم";

    assertThat(OwnLines.of(written).paragraphs()).containsExactly(List.of(written));
  }

  @Test
  void nothingButBreaksIsNoParagraph() {
    assertThat(OwnLines.of(" \n\u200b\n\r\n").paragraphs()).isEmpty();
  }

  @Test
  void behindAMarginNoLinePassesForOneOfTheMail() {
    assertThat(OwnLines.of("een\ntwee\n\ndrie").behind("  ")).isEqualTo("  een\n  twee\n\n  drie");
  }

  @Test
  @Timeout(value = 5, unit = SECONDS)
  void aHundredThousandBreaksAreReadAtOnce() {
    assertThat(OwnLines.of("een" + "\n ".repeat(100_000) + "twee").paragraphs()).hasSize(2);
    assertThat(OwnLines.of("een" + " ".repeat(100_000) + "x\n").paragraphs()).hasSize(1);
  }
}
