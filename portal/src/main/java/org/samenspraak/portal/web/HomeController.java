package org.samenspraak.portal.web;

import org.samenspraak.portal.pages.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The first page: where one's work begins, or what there is to read. And the accessibility. */
@Controller
class HomeController {

  /** Whoever has a role begins where the work of that role is. */
  @GetMapping("/")
  String home(@RequestAttribute(Visitors.VISITOR) Visitor visitor) {
    return switch (visitor.kind()) {
      case "cabinet", "administration" -> "redirect:/postvak";
      case "plan" -> "redirect:/plannen";
      case "secretariat" -> "redirect:/beslissingen";
      case "operator" -> "redirect:/beheer";
      case "auditor" -> "redirect:/toezicht";
      case "asker" -> "redirect:/vragen?mijn=ja";
      case "public" -> "home";
      default -> "redirect:/vragen";
    };
  }

  @GetMapping("/toegankelijkheid")
  String accessibility() {
    return "accessibility";
  }
}
