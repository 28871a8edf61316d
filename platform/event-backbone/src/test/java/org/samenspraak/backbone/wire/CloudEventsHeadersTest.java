package org.samenspraak.backbone.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;

class CloudEventsHeadersTest {
  private static final Envelope FILED =
      new Envelope(
          "question/2020-148/1",
          "question.filed.v1",
          "/question-service",
          1,
          Instant.parse("2020-10-28T09:00:00Z"),
          new Actor("cabinet", "zuhal-demir"),
          "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
          "{}".getBytes(UTF_8));

  @Test
  void everyAttributeIsAHeaderOfPlainUtf8BytesWithoutQuotes() {
    Map<String, byte[]> raw =
        Arrays.stream(CloudEventsHeaders.write(FILED).toArray())
            .collect(Collectors.toMap(Header::key, Header::value));

    assertThat(raw)
        .hasSize(10)
        .containsEntry("ce_specversion", new byte[] {'1', '.', '0'})
        .containsEntry("ce_sequence", new byte[] {'1'})
        .containsEntry("ce_id", "question/2020-148/1".getBytes(UTF_8))
        .containsEntry("ce_type", "question.filed.v1".getBytes(UTF_8))
        .containsEntry("ce_source", "/question-service".getBytes(UTF_8))
        .containsEntry("ce_subject", "question/2020-148".getBytes(UTF_8))
        .containsEntry("ce_time", "2020-10-28T09:00:00Z".getBytes(UTF_8))
        .containsEntry("ce_actor", "cabinet:zuhal-demir".getBytes(UTF_8))
        .containsEntry(
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".getBytes(UTF_8))
        .containsEntry("content-type", "application/json".getBytes(UTF_8));
  }

  @Test
  void whatWasWrittenIsRead() {
    assertThat(read(CloudEventsHeaders.write(FILED), FILED.data())).isEqualTo(FILED);
  }

  @Test
  void aTraceIsNotRequired() {
    Headers headers = CloudEventsHeaders.write(FILED);
    headers.remove("traceparent");

    assertThat(read(headers, FILED.data()).traceparent()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_time", "ce_sequence", "ce_actor"})
  void aMissingAttributeIsNamed(String name) {
    Headers headers = CloudEventsHeaders.write(FILED);
    headers.remove(name);

    assertThatThrownBy(() -> read(headers, FILED.data()))
        .isInstanceOf(CloudEventsHeaders.Malformed.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ce_id", "ce_time", "ce_sequence", "ce_actor"})
  void anAttributeOfAnotherFormIsMalformed(String name) {
    Headers headers = CloudEventsHeaders.write(FILED);
    headers.remove(name).add(name, "??".getBytes(UTF_8));

    assertThatThrownBy(() -> read(headers, FILED.data()))
        .isInstanceOf(CloudEventsHeaders.Malformed.class);
  }

  @Test
  void aRecordWithoutPayloadIsMalformed() {
    assertThatThrownBy(() -> read(CloudEventsHeaders.write(FILED), null))
        .isInstanceOf(CloudEventsHeaders.Malformed.class);
  }

  private static Envelope read(Headers headers, byte @Nullable [] value) {
    return CloudEventsHeaders.read(
        name -> {
          Header header = headers.lastHeader(name);
          return header == null ? null : new String(header.value(), UTF_8);
        },
        value);
  }
}
