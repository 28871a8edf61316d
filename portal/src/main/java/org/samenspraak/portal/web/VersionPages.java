package org.samenspraak.portal.web;

import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.pages.Work;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Versions;
import org.samenspraak.portal.remote.Coordinations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Every version of a contribution, the latest first, with the notes they came back with. */
@Controller
class VersionPages {
  private final Coordinations coordinations;

  VersionPages(Coordinations coordinations) {
    this.coordinations = coordinations;
  }

  @GetMapping("/vragen/{id}/deelvragen/{part}/bijdragen/{minister}/versies")
  String versions(
      @PathVariable String id,
      @PathVariable int part,
      @PathVariable String minister,
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      Model model) {
    Versions contribution = coordinations.versions(id, part, minister);
    CoordinationSeen coordination = coordinations.get(id);
    Work work = Work.of(coordination, visitor, part);
    model.addAttribute("question", id);
    model.addAttribute(
        "heading", work.seat() == null ? "Vraag" : "Vraag nr. " + work.seat().number());
    model.addAttribute("part", coordination.part(part).orElseThrow());
    model.addAttribute("contribution", contribution);
    model.addAttribute("versions", contribution.versions().reversed());
    return "versions";
  }
}
