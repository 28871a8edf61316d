package org.samenspraak.testsupport.goodhouse.web;

import org.samenspraak.testsupport.goodhouse.application.QuestionCommands;
import org.samenspraak.testsupport.goodhouse.views.Inbox;
import org.samenspraak.testsupport.neighbours.web.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Package-private. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class QuestionController {
  private final QuestionCommands questions;
  private final Inbox inbox;

  QuestionController(QuestionCommands questions, Inbox inbox) {
    this.questions = questions;
    this.inbox = inbox;
  }

  @Needs("read-question")
  @GetMapping("/api/questions")
  Answer find(String id) {
    return new Answer(id, inbox.find(id).line().text() + questions.file(id).hashCode());
  }

  record Answer(String id, String line) {}
}
