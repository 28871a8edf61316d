package org.samenspraak.portal.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.MailQueue;
import org.samenspraak.portal.pages.ServiceState;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.Management;
import org.samenspraak.portal.remote.Management.Parked;
import org.samenspraak.portal.remote.ManagementPorts;
import org.samenspraak.portal.remote.Notifications;
import org.samenspraak.portal.remote.ServiceAway;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an operator sees whether all runs, and handles what stands still. */
@Controller
@RequestMapping("/beheer")
class OperatorPages {
  private static final String LAG = "samenspraak.dispatch.lag";
  private static final String HERE = "redirect:/beheer";
  private static final int SHOWN = 20;

  private final ManagementPorts ports;
  private final Notifications notifications;

  OperatorPages(ManagementPorts ports, Notifications notifications) {
    this.ports = ports;
    this.notifications = notifications;
  }

  /** All of it; a service that is away is a line that says so. */
  @GetMapping
  String overview(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      Model model) {
    if (!visitor.kind().equals("operator")) {
      return loggedIn ? "redirect:/" : "redirect:/mijn/beheer";
    }
    model.addAttribute("services", ManagementPorts.SERVICES.stream().map(this::state).toList());
    model.addAttribute("mail", mail());
    return "operator";
  }

  /** A message with what it carries, and what can be done with it. */
  @GetMapping("/bericht")
  String message(@RequestParam String dienst, @RequestParam String id, Model model) {
    model.addAttribute("service", known(dienst));
    model.addAttribute("whole", ports.of(dienst).one(id));
    return "parked";
  }

  @PostMapping("/bericht/opnieuw")
  String replay(
      @RequestParam String dienst, @RequestParam String id, RedirectAttributes afterwards) {
    Management.Replayed replayed = ports.of(known(dienst)).replay(id);
    afterwards.addFlashAttribute(
        FormRound.DONE,
        replayed.waiting()
            ? "Het bericht is opnieuw geprobeerd en wacht nog; waarom, staat erbij."
            : "Het bericht is verwerkt, samen met wat erachter wachtte: "
                + replayed.handled()
                + " in totaal.");
    return HERE;
  }

  @PostMapping("/bericht/weggooien")
  String discard(
      @RequestParam String dienst, @RequestParam String id, RedirectAttributes afterwards) {
    Parked discarded = ports.of(known(dienst)).discard(id);
    afterwards.addFlashAttribute(
        FormRound.DONE,
        "Weggegooid: bericht %s. Het heeft nooit gevolg; wat erachter wachtte, gaat verder."
            .formatted(discarded.eventId() == null ? discarded.id() : discarded.eventId()));
    return HERE;
  }

  @PostMapping("/mails/{id}/opnieuw")
  String resend(
      @PathVariable String id, @RequestParam String sleutel, RedirectAttributes afterwards) {
    Notifications.Row again = notifications.resend(id, Map.of("Idempotency-Key", sleutel));
    afterwards.addFlashAttribute(
        FormRound.DONE,
        "“%s” wordt opnieuw verzonden aan %s.".formatted(again.subject(), again.mailbox()));
    return HERE;
  }

  private ServiceState state(String service) {
    Management port = ports.of(service);
    try {
      Listing<Parked> parked = port.parked(0, SHOWN);
      return new ServiceState(service, port.health(), lag(port), parked.items(), parked.total());
    } catch (ServiceAway away) {
      return ServiceState.away(service);
    }
  }

  /** It is there once the service has read something. */
  private static double lag(Management port) {
    try {
      return port.metric(LAG).value();
    } catch (HttpClientErrorException.NotFound notYet) {
      return Double.NaN;
    }
  }

  private @Nullable MailQueue mail() {
    try {
      Listing<Notifications.Row> failed = notifications.list("FAILED", 0, SHOWN);
      return new MailQueue(
          count("DUE"), count("SENDING"), count("SENT"), failed.total(), failed.items());
    } catch (ServiceAway away) {
      return null;
    }
  }

  private long count(String status) {
    return notifications.list(status, 0, 1).total();
  }

  private static String known(String service) {
    if (!ManagementPorts.SERVICES.contains(service)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return service;
  }
}
