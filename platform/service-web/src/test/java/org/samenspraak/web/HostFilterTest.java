package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class HostFilterTest {
  private final List<Exception> refused = new ArrayList<>();
  private final HostFilter filter =
      new HostFilter(
          List.of("question-service", "Vragen.voorbeeld.example"),
          (request, response, handler, refusal) -> {
            refused.add(refusal);
            return new ModelAndView();
          });

  private boolean taken(MockHttpServletRequest request) throws ServletException, IOException {
    MockFilterChain chain = new MockFilterChain();
    filter.doFilter(request, new MockHttpServletResponse(), chain);
    assertThat(refused).hasSize(chain.getRequest() == null ? 1 : 0);
    return chain.getRequest() != null;
  }

  private static MockHttpServletRequest to(String host) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/questions");
    request.addHeader("Host", host);
    request.setServerName(host);
    request.setLocalAddr("172.20.0.9");
    return request;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1",
        "127.8.0.1",
        "[::1]",
        "172.20.0.9",
        "question-service",
        "QUESTION-service",
        "vragen.voorbeeld.example"
      })
  void ownNamesAndAddressesAreTaken(String host) throws Exception {
    assertThat(taken(to(host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kwaad.example",
        "127.0.0.1.kwaad.example",
        "172.20.0.10",
        "[2001:db8::1]",
        "x.vragen.voorbeeld.example"
      })
  void othersAreRefused(String host) throws Exception {
    assertThat(taken(to(host))).isFalse();
  }

  @Test
  void aClientWithoutTheHeaderIsNoBrowser() throws Exception {
    assertThat(taken(new MockHttpServletRequest("GET", "/api/questions"))).isTrue();
  }
}
