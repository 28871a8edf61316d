package org.samenspraak.web.management;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.dispatch.Incoming;
import org.samenspraak.backbone.dispatch.Parked;
import org.samenspraak.backbone.dispatch.Why;
import org.samenspraak.backbone.wire.CloudEventsHeaders;

/**
 * A parked message as an operator reads it. All moments by the machine's clock.
 *
 * @param group the reaction that it waits for, or {@code intake}
 * @param eventId null when the message does not tell
 * @param type null when the message does not tell
 * @param refusal which rule said no, if one did
 * @param nextTry when it is tried again by itself, null when only an operator can
 * @param discardedBy operator and pseudonym, null while it waits
 */
record ParkedView(
    String id,
    String group,
    @Nullable String eventId,
    @Nullable String type,
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    Why why,
    String reason,
    Parked.@Nullable Refused refusal,
    int tries,
    Instant since,
    @Nullable Instant nextTry,
    @Nullable String discardedBy,
    @Nullable Instant discardedAt) {

  static ParkedView of(Parked parked) {
    Incoming message = parked.message();
    Parked.Discard discard = parked.discarded();
    return new ParkedView(
        parked.id(),
        parked.group(),
        message.headers().get(CloudEventsHeaders.ID),
        message.headers().get(CloudEventsHeaders.TYPE),
        message.topic(),
        message.partition(),
        message.offset(),
        message.key(),
        parked.last().why(),
        parked.last().reason(),
        parked.last().refusal(),
        parked.last().tries(),
        parked.since(),
        parked.last().next(),
        discard == null ? null : discard.by(),
        discard == null ? null : discard.at());
  }

  /**
   * With what the message carries.
   *
   * @param data as text; null when it has none or is not UTF-8
   * @param base64 the bytes, when they are not UTF-8
   */
  record Whole(
      ParkedView message,
      Map<String, String> headers,
      @Nullable String data,
      @Nullable String base64) {

    static Whole of(Parked parked) {
      byte[] bytes = parked.message().data();
      String text = bytes == null ? null : text(bytes);
      return new Whole(
          ParkedView.of(parked),
          parked.message().headers(),
          text,
          bytes == null || text != null ? null : Base64.getEncoder().encodeToString(bytes));
    }

    private static @Nullable String text(byte[] bytes) {
      try {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        return null;
      }
    }
  }
}
