package org.samenspraak.backbone.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * A message that waits, in one reaction group, for time or for an operator; or one that an operator
 * discarded.
 *
 * @param id made of group and message, so that a duplicate is the same
 * @param group name of a reaction, or {@link #INTAKE}
 * @param since when it was parked, machine clock
 * @param last what came of the last try
 * @param discarded by whom and when, null while it waits
 */
public record Parked(
    String id,
    String group,
    Incoming message,
    Instant since,
    Try last,
    @Nullable Discard discarded) {

  /** The group of reading and projecting, which come before all reactions. */
  public static final String INTAKE = "intake";

  /**
   * What came of a try.
   *
   * @param reason in words, for an operator to read and nobody to compare
   * @param refusal which rule said no, if one did
   * @param tries so far, 0 for one that only waits behind another
   * @param next when it is tried again, machine clock; null when only an operator's word will do
   *     that
   */
  public record Try(
      Why why, String reason, @Nullable Refused refusal, int tries, @Nullable Instant next) {

    /** One that no rule refused. */
    public Try(Why why, String reason, int tries, @Nullable Instant next) {
      this(why, reason, null, tries, next);
    }
  }

  /**
   * What a rule said no with, in any language.
   *
   * @param type stable slug
   * @param values by name, as text
   */
  public record Refused(String type, Map<String, String> values) {

    static Refused by(Refusal refusal) {
      Map<String, String> values = new LinkedHashMap<>();
      Optional.ofNullable(refusal.field()).ifPresent(field -> values.put("field", field));
      refusal.details().forEach((name, value) -> values.put(name, String.valueOf(value)));
      return new Refused(refusal.type(), values);
    }
  }

  /**
   * An operator's word that the message is to have no effect.
   *
   * @param settled whether its keys are left in the targets; until then it holds up its lane
   */
  public record Discard(String by, Instant at, boolean settled) {}

  /** The id under which a message is parked in a group. */
  static String id(String group, Incoming message) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash =
          sha.digest((group + ":" + message.topic() + ":" + message.id()).getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  boolean waiting() {
    return discarded == null;
  }

  boolean open() {
    return discarded == null || !discarded.settled();
  }

  boolean in(String otherGroup) {
    return group.equals(otherGroup);
  }
}
