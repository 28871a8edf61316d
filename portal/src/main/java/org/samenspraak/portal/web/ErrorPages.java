package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.remote.ServiceAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in plain words why there is no page; what is not said here, the template {@code error} says.
 */
@ControllerAdvice
class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final String RETRY_SECONDS = "30";

  private final PageWords words;

  ErrorPages(PageWords words) {
    this.words = words;
  }

  @ExceptionHandler
  ModelAndView away(ServiceAway away, HttpServletRequest request, HttpServletResponse response) {
    LOG.warn("No page: {}", away.getMessage());
    return later(request, response, words.code("service", away.service()) + " is weg.");
  }

  /** An answer that breaks off or cannot be read. */
  @ExceptionHandler
  ModelAndView unreadable(
      RestClientException failure, HttpServletRequest request, HttpServletResponse response) {
    LOG.warn("No page, a service gave no readable answer", failure);
    return later(request, response, "Een van de diensten gaf geen leesbaar antwoord.");
  }

  /** What was sent in a form is given back, to be sent again. */
  private static ModelAndView later(
      HttpServletRequest request, HttpServletResponse response, String text) {
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    if (!request.getMethod().equals(HttpMethod.POST.name())) {
      return page(HttpStatus.SERVICE_UNAVAILABLE, text);
    }
    Map<String, String[]> typed = new TreeMap<>(request.getParameterMap());
    typed.remove("_csrf");
    return new ModelAndView(
        "kept",
        Map.of("typed", typed, "action", request.getRequestURI(), "text", text),
        HttpStatus.SERVICE_UNAVAILABLE);
  }

  @ExceptionHandler
  ModelAndView refused(HttpClientErrorException refusal) {
    HttpStatus status =
        switch (refusal.getStatusCode().value()) {
          case 401, 403 -> HttpStatus.FORBIDDEN;
          case 400, 404 -> HttpStatus.NOT_FOUND;
          default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    if (status.is5xxServerError()) {
      LOG.error("A service refused a page's request", refusal);
    }
    return page(status, detail(refusal));
  }

  /** Whoever typed the address knows what it holds; a log need not. */
  @ExceptionHandler({
    MethodArgumentTypeMismatchException.class,
    MissingServletRequestParameterException.class
  })
  ModelAndView nonsensical(Exception nonsensical) {
    LOG.debug("No page for such a parameter", nonsensical);
    return page(HttpStatus.BAD_REQUEST, "Het adres bevat een parameter die niet leesbaar is.");
  }

  /** What the service said, which is Dutch for clerks; nothing when it is no problem document. */
  private static String detail(HttpClientErrorException refusal) {
    return FormRound.detail(refusal).map(ProblemDetail::getDetail).orElse("");
  }

  private static ModelAndView page(HttpStatus status, String text) {
    return new ModelAndView("error", Map.of("status", status.value(), "text", text), status);
  }
}
