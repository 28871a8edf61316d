package org.samenspraak.portal.web;

import org.samenspraak.portal.remote.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All texts that a question had, with what each changed. */
@Controller
class TextPages {
  private final Questions questions;

  TextPages(Questions questions) {
    this.questions = questions;
  }

  @GetMapping("/vragen/{id}/teksten")
  String texts(@PathVariable String id, Model model) {
    model.addAttribute("question", questions.get(id));
    model.addAttribute("texts", questions.texts(id));
    return "texts";
  }
}
