package org.samenspraak.testsupport.goodhouse.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says of its only request what it produces. */
@RestController
class LetterController {
  @GetMapping(path = "/letters", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] letter() {
    return new byte[0];
  }
}
