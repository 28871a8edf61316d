package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspraak.portal.pages.ListFilter;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.MemberSeen;
import org.samenspraak.portal.remote.MemberSteps;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is or was a member of Parliament, for everybody; the clerk comes from here to the forms. */
@Controller
@RequestMapping("/leden")
class MemberPages {
  private static final Set<String> FIELDS = Set.of("zoek", "fractie", "op");
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
    ListFilter filter = ListFilter.of(parameters, FIELDS, Map.of());
    model.addAttribute(
        "members",
        FilteredList.found(
            model,
            filter,
            () ->
                members.list(
                    filter.get("zoek"),
                    filter.get("fractie"),
                    filter.get("op"),
                    Math.max(0, pagina - 1),
                    SIZE),
            new Listing<MemberSeen>(List.of(), 0, SIZE, 0)));
    model.addAttribute("may", visitor.kind().equals("clerk"));
    return "members";
  }

  /** The same list as a file, which can be sent back. */
  @GetMapping("/lijst.csv")
  ResponseEntity<byte[]> export(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    ListFilter filter = ListFilter.of(parameters, FIELDS, Map.of());
    return FilteredList.file(
        request,
        "/leden",
        filter,
        () -> members.export(filter.get("zoek"), filter.get("fractie"), filter.get("op")));
  }
}
