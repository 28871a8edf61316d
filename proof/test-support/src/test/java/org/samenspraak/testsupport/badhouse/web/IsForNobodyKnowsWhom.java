package org.samenspraak.testsupport.badhouse.web;

import org.samenspraak.testsupport.neighbours.web.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rule 13: one request names no row, another one that does not exist. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class IsForNobodyKnowsWhom {
  @Needs("read-question")
  @GetMapping("/right")
  String right() {
    return "";
  }

  @GetMapping("/silent")
  String silent() {
    return "";
  }

  @Needs(value = "read-question", fields = "read-question-s")
  @GetMapping("/misspelt")
  String misspelt() {
    return "";
  }
}
