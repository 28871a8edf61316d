package org.samenspraak.backbone.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Topic;

class EventCodecTest {

  @Topic("letter-events")
  sealed interface LetterEvent extends Event {
    @EventName("letter.sent.v1")
    record SentOnce(String to) implements LetterEvent {}

    @EventName("letter.sent.v2")
    record SentTwice(String to, List<String> copies) implements LetterEvent {
      public static SentTwice from(SentOnce old) {
        return new SentTwice(old.to(), List.of());
      }
    }

    @EventName("letter.sent.v3")
    record Sent(
        String to,
        List<Copy> copies,
        LocalDate on,
        int pages,
        @Nullable Instant readAt,
        @Nullable String remark)
        implements LetterEvent {

      public static Sent from(SentTwice old) {
        if (old.to().isEmpty()) {
          throw new IllegalStateException("to nobody");
        }
        return new Sent(
            old.to(),
            old.copies().stream().map(Copy::new).toList(),
            LocalDate.of(2020, 10, 28),
            1,
            null,
            null);
      }
    }
  }

  record Copy(String to) {}

  private static final List<Class<? extends Event>> KNOWN =
      List.of(LetterEvent.class, QuestionEvent.class);
  private final EventCodec codec = new EventCodec(KNOWN, Upcasts.among(KNOWN));

  private Decoded read(String json) {
    return codec.read("letter.sent.v3", json.getBytes(UTF_8));
  }

  @Test
  void datesAreIsoTextAndAbsentFieldsAreLeftOut() {
    Event sent =
        new LetterEvent.Sent(
            "beke",
            List.of(new Copy("demir")),
            LocalDate.of(2020, 11, 30),
            2,
            Instant.parse("2020-12-01T05:00:00Z"),
            null);

    assertThat(new String(codec.write(sent), UTF_8))
        .contains("\"on\":\"2020-11-30\"", "\"readAt\":\"2020-12-01T05:00:00Z\"")
        .doesNotContain("remark");
    assertThat(codec.read("letter.sent.v3", codec.write(sent))).isEqualTo(new Decoded.Known(sent));
    assertThat(codec.plain(codec.write(sent))).containsEntry("pages", 2);
  }

  @Test
  void aNameAndATopicComeFromTheContract() {
    assertThat(EventCodec.nameOf(QuestionEvent.Filed.class)).isEqualTo("question.filed.v1");
    assertThat(EventCodec.topicOf(QuestionEvent.Filed.class)).isEqualTo("question-events");
    assertThatThrownBy(() -> EventCodec.nameOf(LetterEvent.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EventCodec.topicOf(Event.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class WhatAMessageMayBe {
    @Test
    void aFieldThatIsNotKnownIsIgnored() {
      assertThat(
              read(
                  "{'to':'b','copies':[],'on':'2020-11-30','pages':1,'x':{'y':1}}"
                      .replace('\'', '"')))
          .isInstanceOf(Decoded.Known.class);
    }

    @Test
    void aNameNeverKnownIsSaidToBeSo() {
      assertThat(codec.read("weather.changed.v1", new byte[0]))
          .isEqualTo(new Decoded.NeverKnown("weather.changed.v1"));
      assertThat(codec.read("nonsense", null)).isEqualTo(new Decoded.NeverKnown("nonsense"));
    }

    @Test
    void anUnknownVersionOfAKnownNameIsSaidToBeSo() {
      assertThat(codec.read("letter.sent.v4", "{}".getBytes(UTF_8)))
          .isEqualTo(new Decoded.UnknownVersion("letter.sent.v4"));
      assertThat(codec.read("question.filed.v2", "{}".getBytes(UTF_8)))
          .isEqualTo(new Decoded.UnknownVersion("question.filed.v2"));
    }

    @Test
    void olderVersionsAreBroughtToTheNewest() {
      Decoded decoded = codec.read("letter.sent.v1", "{\"to\":\"beke\"}".getBytes(UTF_8));

      assertThat(decoded)
          .isEqualTo(
              new Decoded.Known(
                  new LetterEvent.Sent(
                      "beke", List.of(), LocalDate.of(2020, 10, 28), 1, null, null)));
    }
  }

  @Nested
  class TheFunctionsFromOldToNew {
    @Test
    void areFoundInTheRecordsOfTheNewerVersions() {
      assertThat(Upcasts.among(KNOWN))
          .<Class<?>>extracting(Upcast::from)
          .containsExactlyInAnyOrder(LetterEvent.SentOnce.class, LetterEvent.SentTwice.class);
      assertThat(Upcasts.among(List.of(LetterEvent.SentOnce.class))).isEmpty();
    }

    @Test
    void sayThemselvesWhatIsWrongWithAnEvent() {
      assertThatThrownBy(() -> codec.read("letter.sent.v1", "{\"to\":\"\"}".getBytes(UTF_8)))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("to nobody");
    }

    @Test
    void mustBeThereForEachOlderVersionOrItsEventsWouldBeNobodys() {
      List<Upcast<?, ?>> onlyTheSecond =
          List.of(new Upcast<>(LetterEvent.SentTwice.class, LetterEvent.Sent::from));

      assertThatThrownBy(() -> new EventCodec(KNOWN, onlyTheSecond))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("letter.sent.v1 has a newer version");
      assertThatThrownBy(() -> new EventCodec(KNOWN, List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class WhatCannotBeRead {
    @Test
    void bytesThatAreNotJson() {
      assertThat(read("\0\u0001binary")).isInstanceOf(Decoded.Unreadable.class);
      assertThat(read("")).isInstanceOf(Decoded.Unreadable.class);
      assertThat(read("[]")).isInstanceOf(Decoded.Unreadable.class);
      assertThat(read("null")).isInstanceOf(Decoded.Unreadable.class);
      assertThat(codec.read("letter.sent.v3", null)).isInstanceOf(Decoded.Unreadable.class);
    }

    @Test
    void aValueOfAnotherType() {
      assertThat(read("{\"to\":\"b\",\"copies\":[],\"on\":\"31/02/2020\",\"pages\":1}"))
          .isInstanceOf(Decoded.Unreadable.class);
    }

    @Test
    void aMissingFieldIsNamedAlsoWhenItIsANumberOrNested() {
      assertThat(read("{\"to\":\"b\",\"copies\":[],\"on\":\"2020-11-30\"}"))
          .isEqualTo(new Decoded.Unreadable("letter.sent.v3", "missing: pages"));
      assertThat(
              read(
                  "{\"to\":\"b\",\"copies\":[{\"to\":\"c\"},{}],\"on\":\"2020-11-30\",\"pages\":1}"))
          .isEqualTo(new Decoded.Unreadable("letter.sent.v3", "missing: copies[1].to"));
      assertThat(read("{\"to\":null,\"copies\":[],\"on\":\"2020-11-30\",\"pages\":1}"))
          .isEqualTo(new Decoded.Unreadable("letter.sent.v3", "missing: to"));
    }
  }
}
