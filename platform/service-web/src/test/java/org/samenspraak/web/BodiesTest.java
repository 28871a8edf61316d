package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class BodiesTest {
  private static final DataSize LIMIT = DataSize.ofKilobytes(100);

  private final AtomicLong clock = new AtomicLong();
  private final Bodies bodies =
      new Bodies(DataSize.ofKilobytes(250), Duration.ofSeconds(10), clock::get);

  @Test
  void are_held_up_to_so_many_bytes_of_all_requests_together() {
    bodies.read(of(100), LIMIT);
    bodies.read(of(100), LIMIT);

    refused(() -> bodies.read(of(51), LIMIT), Kind.UNAVAILABLE, "too-many-bodies");
    assertThat(bodies.read(of(50), LIMIT)).hasSize(50 * 1024);

    bodies.release(100 * 1024);
    assertThat(bodies.read(of(100), LIMIT)).hasSize(100 * 1024);
  }

  @Test
  void hold_nothing_of_what_was_refused() {
    for (int times = 0; times < 10; times++) {
      refused(() -> bodies.read(of(101), LIMIT), Kind.TOO_LARGE, "body-too-large");
      refused(() -> bodies.read(unannounced(101), LIMIT), Kind.TOO_LARGE, "body-too-large");
      refused(() -> bodies.read(slow(1), LIMIT), Kind.TOO_SLOW, "body-too-slow");
      refused(() -> bodies.read(silent(), LIMIT), Kind.TOO_SLOW, "body-too-slow");
    }

    assertThat(bodies.read(of(250), DataSize.ofMegabytes(1))).hasSize(250 * 1024);
  }

  @Test
  void of_a_request_are_read_once_and_given_back_at_its_end() {
    try (BufferedRequest request = new BufferedRequest(of(90), bodies, LIMIT)) {
      assertThat(request.getInputStream().readAllBytes()).hasSize(90 * 1024);
      assertThat(request.getInputStream().readAllBytes()).hasSize(90 * 1024);
      assertThat(request.hash()).hasSize(64);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }

    assertThat(bodies.read(of(250), DataSize.ofMegabytes(1))).hasSize(250 * 1024);
  }

  private static void refused(Runnable reading, Kind kind, String type) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(kind);
              assertThat(refusal.type()).isEqualTo(type);
            });
  }

  private static MockHttpServletRequest of(int kilobytes) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setContent(new byte[kilobytes * 1024]);
    return request;
  }

  private static HttpServletRequest unannounced(int kilobytes) {
    return new HttpServletRequestWrapper(of(kilobytes)) {
      @Override
      public long getContentLengthLong() {
        return -1;
      }
    };
  }

  /** Each byte takes eleven seconds. */
  private HttpServletRequest slow(int kilobytes) {
    return reading(
        kilobytes,
        () -> {
          clock.addAndGet(Duration.ofSeconds(11).toNanos());
          return 1;
        });
  }

  private static HttpServletRequest silent() {
    return reading(
        1,
        () -> {
          throw new SocketTimeoutException();
        });
  }

  private interface Source {
    int next() throws SocketTimeoutException;
  }

  private static HttpServletRequest reading(int kilobytes, Source source) {
    return new HttpServletRequestWrapper(of(kilobytes)) {
      @Override
      public ServletInputStream getInputStream() {
        return new ServletInputStream() {
          @Override
          public int read() throws SocketTimeoutException {
            return source.next();
          }

          @Override
          public int read(byte[] target, int offset, int length) throws SocketTimeoutException {
            target[offset] = (byte) source.next();
            return 1;
          }

          @Override
          public boolean isFinished() {
            return false;
          }

          @Override
          public boolean isReady() {
            return true;
          }

          @Override
          public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
          }
        };
      }
    };
  }
}
