package org.samenspraak.testsupport.badhouse.web;

import org.samenspraak.testsupport.neighbours.contracts.QuestionEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rule 5. */
@RestController
class ContractInAResponse {
  @GetMapping("/questions")
  QuestionEvent.Filed find(String id) {
    return new QuestionEvent.Filed(id);
  }
}
