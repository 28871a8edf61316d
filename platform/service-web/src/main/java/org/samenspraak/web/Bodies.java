package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.util.unit.DataSize;

/**
 * Reads bodies of requests into memory, of all requests together no more than so many bytes, and
 * none for longer than so long.
 */
final class Bodies {
  private static final int PIECE = 16 * 1024;

  private final long most;
  private final Duration longest;
  private final LongSupplier nanoTime;
  private final AtomicLong held = new AtomicLong();

  /**
   * @param most bytes that all requests together may hold
   * @param longest how long a client may take to send one
   */
  Bodies(DataSize most, Duration longest, LongSupplier nanoTime) {
    this.most = most.toBytes();
    this.longest = longest;
    this.nanoTime = nanoTime;
  }

  /** Reads it whole; what is returned is held until it is {@link #release released}. */
  byte[] read(HttpServletRequest request, DataSize limit) {
    if (request.getContentLengthLong() > limit.toBytes()) {
      throw tooLarge(limit);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    boolean whole = false;
    try {
      read(request.getInputStream(), body, limit);
      whole = true;
      return body.toByteArray();
    } catch (SocketTimeoutException silent) {
      throw tooSlow();
    } catch (IOException brokenOff) {
      throw new Refusal(Kind.INVALID, "incomplete-body", "Het verzoek is onderweg afgebroken.")
          .expected("de volledige inhoud");
    } finally {
      if (!whole) {
        release(body.size());
      }
    }
  }

  private void read(InputStream in, ByteArrayOutputStream body, DataSize limit) throws IOException {
    long begun = nanoTime.getAsLong();
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      if (body.size() + read > limit.toBytes()) {
        throw tooLarge(limit);
      }
      hold(read);
      body.write(piece, 0, read);
      if (nanoTime.getAsLong() - begun > longest.toNanos()) {
        throw tooSlow();
      }
    }
  }

  private void hold(int bytes) {
    if (held.addAndGet(bytes) > most) {
      release(bytes);
      throw new Refusal(
          Kind.UNAVAILABLE,
          "too-many-bodies",
          "Er worden te veel verzoeken tegelijk ontvangen; probeer het zo dadelijk opnieuw.");
    }
  }

  void release(long bytes) {
    held.addAndGet(-bytes);
  }

  private static Refusal tooLarge(DataSize limit) {
    String megabytes = limit.toMegabytes() + " MB";
    return new Refusal(
            Kind.TOO_LARGE, "body-too-large", "Het verzoek is groter dan " + megabytes + ".")
        .expected("hoogstens " + megabytes)
        .with("limit", limit.toBytes());
  }

  private Refusal tooSlow() {
    return new Refusal(Kind.TOO_SLOW, "body-too-slow", "Het verzoek kwam te traag binnen.")
        .expected("de volledige inhoud binnen " + longest.toSeconds() + " seconden");
  }
}
