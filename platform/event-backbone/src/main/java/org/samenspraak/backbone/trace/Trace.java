package org.samenspraak.backbone.trace;

import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The trace that the present thread works for, as W3C {@code traceparent}; its id is in the log.
 */
public final class Trace implements AutoCloseable {
  /** Name of the HTTP header and of the event's header. */
  public static final String NAME = "traceparent";

  /** What a line of the log begins with, so that all lines of a request are found by its trace. */
  public static final String IN_THE_LOG = "traceId";

  private static final int ID_BEGINS = "00-".length();
  private static final int ID_ENDS = ID_BEGINS + 32;
  private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private final @Nullable String before;

  private Trace(@Nullable String before) {
    this.before = before;
  }

  /** That of the present thread. */
  public static @Nullable String current() {
    return MDC.get(NAME);
  }

  /**
   * Until closed, the present thread works for this trace: the given one if it is of its form, else
   * a new one.
   */
  public static Trace open(@Nullable String given) {
    Trace trace = new Trace(MDC.get(NAME));
    set(given != null && FORM.matcher(given).matches() ? given : fresh());
    return trace;
  }

  @Override
  public void close() {
    if (before == null) {
      MDC.remove(NAME);
      MDC.remove(IN_THE_LOG);
    } else {
      set(before);
    }
  }

  private static void set(String traceparent) {
    MDC.put(NAME, traceparent);
    MDC.put(IN_THE_LOG, traceparent.substring(ID_BEGINS, ID_ENDS));
  }

  private static String fresh() {
    UUID trace = UUID.randomUUID();
    HexFormat hex = HexFormat.of();
    return "00-"
        + hex.toHexDigits(trace.getMostSignificantBits())
        + hex.toHexDigits(trace.getLeastSignificantBits())
        + "-"
        + hex.toHexDigits(UUID.randomUUID().getLeastSignificantBits())
        + "-01";
  }
}
