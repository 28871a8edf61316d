package org.samenspraak.portal.server;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what the server cannot decode: an address such as {@code ?q=%zz}, or a form that is too
 * large, of which it reads nothing.
 */
@ControllerAdvice
class UndecodableParameters {
  private static final Logger LOG = LoggerFactory.getLogger(UndecodableParameters.class);

  /** Whoever typed the address knows what it holds; a log need not. */
  @ExceptionHandler
  ModelAndView undecodable(InvalidParameterException undecodable, HttpServletRequest request) {
    LOG.debug("No page for what cannot be decoded", undecodable);
    if (tooLarge(undecodable)) {
      Object form = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      return page(
          HttpStatus.CONTENT_TOO_LARGE, "path", form == null ? request.getRequestURI() : form);
    }
    return page(
        HttpStatus.BAD_REQUEST, "text", "Het adres bevat een parameter die niet leesbaar is.");
  }

  private static boolean tooLarge(InvalidParameterException undecodable) {
    return Stream.iterate((Throwable) undecodable, Objects::nonNull, Throwable::getCause)
        .anyMatch(why ->
            why instanceof InvalidParameterException server
                && server.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value());
  }

  private static ModelAndView page(HttpStatus status, String name, Object value) {
    return new ModelAndView("error", Map.of("status", status.value(), name, value), status);
  }
}
