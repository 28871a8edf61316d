package org.samenspraak.portal.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Chooser;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;
import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.PlanSeen;
import org.samenspraak.portal.remote.Plans;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.Questions;
import org.samenspraak.portal.remote.ServiceAway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: who are you? And the statement on accessibility. */
@Controller
class ChooserController {
  private static final int RECENT = 50;

  private final Coordinations coordinations;
  private final Questions questions;
  private final Plans plans;

  ChooserController(Coordinations coordinations, Questions questions, Plans plans) {
    this.coordinations = coordinations;
    this.questions = questions;
    this.plans = plans;
  }

  /** The cabinets of a Brussels date, or of all times; and whoever asked or plans. */
  @GetMapping("/")
  String choose(@RequestParam(required = false) @Nullable LocalDate op, Model model) {
    String on = op == null ? null : op.toString();
    List<Mandate> mandates =
        present(() -> Listing.all(page -> coordinations.mandates(on, page, Listing.LARGEST)));
    List<QuestionSeen.Row> asked = present(() -> questions.list(null, null, 0, RECENT).items());
    model.addAttribute("chooser", Chooser.of(mandates, lastFiled(asked)));
    model.addAttribute("on", on);
    model.addAttribute("askers", asked.stream().map(QuestionSeen.Row::asker).distinct().toList());
    model.addAttribute(
        "planners",
        present(() -> plans.list(0, RECENT).items()).stream()
            .map(PlanSeen::coordinator)
            .distinct()
            .toList());
    return "chooser";
  }

  @GetMapping("/toegankelijkheid")
  String accessibility() {
    return "accessibility";
  }

  private static @Nullable LocalDate lastFiled(List<QuestionSeen.Row> asked) {
    return asked.stream()
        .map(QuestionSeen.Row::filedOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** One can still choose among the others while a service is away. */
  private static <T> List<T> present(Supplier<List<T>> asked) {
    try {
      return asked.get();
    } catch (ServiceAway away) {
      return List.of();
    }
  }
}
