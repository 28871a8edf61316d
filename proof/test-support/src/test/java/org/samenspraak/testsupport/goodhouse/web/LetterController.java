package org.samenspraak.testsupport.goodhouse.web;

import org.samenspraak.testsupport.neighbours.web.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says of its only request what it produces. */
@RestController
class LetterController {
  @Needs(value = "read-question", fields = "read-answer")
  @GetMapping(path = "/api/letters", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] letter() {
    return new byte[0];
  }
}
