package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.web.login.LoggedIn;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

class RateFilterTest {
  private static final String HERE = "172.20.0.9";
  private static final String STRANGER = "203.0.113.7";

  private final AtomicLong clock = new AtomicLong();
  private final List<Refusal> refused = new ArrayList<>();
  private final RateFilter filter =
      new RateFilter(
          limits(),
          clock::get,
          (request, response, handler, refusal) -> {
            refused.add((Refusal) refusal);
            return new ModelAndView();
          });

  private static WebLimits limits() {
    DataSize size = DataSize.ofMegabytes(1);
    return new WebLimits(
        List.of(),
        size,
        size,
        size,
        Duration.ofMinutes(1),
        10,
        new WebLimits.Requests(10, 5),
        new WebLimits.AnonymousRequests(1, 2));
  }

  private int allowed(String address, @Nullable String actor) throws ServletException, IOException {
    int allowed = 0;
    for (int n = 0; n < 10; n++) {
      MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/questions");
      request.setRemoteAddr(address);
      if (actor != null) {
        LoggedIn.as("clerk", actor);
      }
      MockFilterChain chain = new MockFilterChain();
      filter.doFilter(request, new MockHttpServletResponse(), chain);
      allowed += chain.getRequest() == null ? 0 : 1;
      LoggedIn.out();
    }
    return allowed;
  }

  @Test
  void aClientInALoopIsTurnedAwayAndToldWhenToComeBack() throws Exception {
    assertThat(allowed(HERE, "clerk")).isEqualTo(5);

    assertThat(refused).hasSize(5);
    Refusal first = refused.getFirst();
    assertThat(Problem.of(first).getStatusCode().value()).isEqualTo(429);
    assertThat(Problem.of(first).getHeaders().getFirst("Retry-After")).isEqualTo("1");
    clock.addAndGet(Duration.ofMillis(200).toNanos());
    assertThat(allowed(HERE, "clerk")).isEqualTo(2);
  }

  @Test
  void bearersAreCountedEachByItselfWhereverTheyAre() throws Exception {
    assertThat(allowed(HERE, "een")).isEqualTo(5);
    assertThat(allowed(HERE, "ander")).isEqualTo(5);
    assertThat(allowed(STRANGER, "een")).isZero();
  }

  @Test
  void whoComesWithoutATokenHasLess() throws Exception {
    assertThat(allowed(STRANGER, null)).isEqualTo(2);
    assertThat(allowed(STRANGER, null)).isZero();
    assertThat(allowed("203.0.113.8", null)).isEqualTo(2);
  }

  @Test
  void tokensThatAreNotTakenCountForTheAddressTheyComeFrom() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/questions");
    request.setRemoteAddr(STRANGER);
    assertThat(filter.tooMany(request)).isEmpty();
    assertThat(filter.tooMany(request)).isEmpty();
    assertThat(filter.tooMany(request).orElseThrow().kind()).isEqualTo(Refusal.Kind.TOO_MANY);
  }
}
