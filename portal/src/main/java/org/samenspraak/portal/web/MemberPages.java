package org.samenspraak.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samenspraak.portal.pages.ListFilter;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.MemberSeen;
import org.samenspraak.portal.remote.MemberSteps;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Who is or was a member of Parliament, for everybody; the clerk comes from here to the forms. */
@Controller
@RequestMapping("/leden")
class MemberPages {
  private static final int SIZE = 25;

  private final MemberSteps members;

  MemberPages(MemberSteps members) {
    this.members = members;
  }

  @GetMapping
  String list(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    ListFilter filter = ListFilter.of(parameters);
    model.addAttribute("members", found(filter, pagina, model));
    model.addAttribute("filter", filter);
    model.addAttribute("may", visitor.kind().equals("clerk"));
    return "members";
  }

  /** What the service does not take for a day is said beside the form. */
  private Listing<MemberSeen> found(ListFilter filter, int pagina, Model model) {
    try {
      return members.list(
          filter.get("zoek"),
          filter.get("fractie"),
          filter.get("op"),
          Math.max(0, pagina - 1),
          SIZE);
    } catch (HttpClientErrorException.BadRequest refusal) {
      model.addAttribute("fault", FormRound.detail(refusal).orElse(null));
      return new Listing<>(List.of(), 0, SIZE, 0);
    }
  }

  /** The same list as a file, which can be sent back. */
  @GetMapping("/lijst.csv")
  ResponseEntity<byte[]> export(@RequestParam Map<String, String> parameters) {
    ListFilter filter = ListFilter.of(parameters);
    ResponseEntity<byte[]> given =
        members.export(filter.get("zoek"), filter.get("fractie"), filter.get("op"));
    return ResponseEntity.ok()
        .contentType(Objects.requireNonNull(given.getHeaders().getContentType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Objects.requireNonNull(given.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)))
        .body(given.getBody());
  }
}
