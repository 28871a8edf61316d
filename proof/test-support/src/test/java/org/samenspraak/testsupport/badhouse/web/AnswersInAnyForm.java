package org.samenspraak.testsupport.badhouse.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rule 11: one of the two says it. */
@RestController
class AnswersInAnyForm {
  @GetMapping(path = "/letters", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] letter() {
    return new byte[0];
  }

  @PostMapping("/finalisation")
  String finalise() {
    return "";
  }
}
