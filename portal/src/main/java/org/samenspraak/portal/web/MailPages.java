package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.portal.remote.Notifications;
import org.samenspraak.portal.remote.Questions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who was told what of a question, and when. */
@Controller
@RequestMapping("/vragen/{id}/meldingen")
class MailPages {
  private static final int SIZE = 25;

  private final Questions questions;
  private final Notifications notifications;

  MailPages(Questions questions, Notifications notifications) {
    this.questions = questions;
    this.notifications = notifications;
  }

  /** Newest first: one's own, or all for the cabinet that coordinates. */
  @GetMapping
  String list(
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int pagina,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      HttpServletRequest request,
      Model model) {
    if (!loggedIn) {
      return "redirect:/mijn" + request.getRequestURI();
    }
    model.addAttribute("question", questions.get(id));
    model.addAttribute("mails", notifications.about(id, null, Math.max(0, pagina - 1), SIZE));
    return "mails";
  }

  /** One, as it was. */
  @GetMapping("/{notification}")
  String one(
      @PathVariable String id,
      @PathVariable String notification,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      HttpServletRequest request,
      Model model) {
    if (!loggedIn) {
      return "redirect:/mijn" + request.getRequestURI();
    }
    Notifications.Row mail = notifications.get(notification);
    if (!mail.isAbout(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("question", id);
    model.addAttribute("mail", mail);
    return "mail";
  }
}
