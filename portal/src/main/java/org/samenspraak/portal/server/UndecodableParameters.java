package org.samenspraak.portal.server;

import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers an address whose parameters the server cannot decode, such as {@code ?q=%zz}. */
@ControllerAdvice
class UndecodableParameters {
  private static final Logger LOG = LoggerFactory.getLogger(UndecodableParameters.class);

  /** Whoever typed the address knows what it holds; a log need not. */
  @ExceptionHandler
  ModelAndView undecodable(InvalidParameterException undecodable) {
    LOG.debug("No page for what cannot be decoded", undecodable);
    String text = "Het adres bevat een parameter die niet leesbaar is.";
    return new ModelAndView(
        "error",
        Map.of("status", HttpStatus.BAD_REQUEST.value(), "text", text),
        HttpStatus.BAD_REQUEST);
  }
}
