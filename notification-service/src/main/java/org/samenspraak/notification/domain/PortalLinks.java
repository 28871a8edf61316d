package org.samenspraak.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.samenspraak.contracts.ids.Id;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * What the links of mails ask, and where they lead: a page of the portal, as whoever gets the mail
 * sees it once logged in. What is asked stands at its top; where it concerns one part, the page
 * opens at that part.
 *
 * @param address without a slash at its end
 */
public record PortalLinks(String address) {

  PortalLink see(QuestionId id) {
    return new PortalLink("Vraag bekijken in het portaal", question(id));
  }

  PortalLink chooseCoordinator(QuestionId id) {
    return new PortalLink("Coördinator kiezen in het portaal", question(id));
  }

  /** For who answers alone: to ask contributions or to write. */
  PortalLink prepareAnswer(QuestionId id) {
    return new PortalLink("Antwoord voorbereiden in het portaal", question(id));
  }

  PortalLink contribute(QuestionId id, List<Integer> parts) {
    return parts.size() == 1
        ? new PortalLink("Bijdrage opstellen in het portaal", part(id, parts.getFirst()))
        : new PortalLink("Bijdragen opstellen in het portaal", question(id));
  }

  PortalLink reviseReturned(QuestionId id, List<Integer> parts) {
    return new PortalLink("Bijdrage aanpassen in het portaal", first(id, parts));
  }

  PortalLink replaceDeclined(QuestionId id, List<Integer> parts) {
    return new PortalLink("Deelvraag opnieuw verdelen in het portaal", first(id, parts));
  }

  /** For who was appointed: to ask contributions or to write. */
  PortalLink divide(QuestionId id) {
    return new PortalLink("Deelvragen verdelen in het portaal", question(id));
  }

  PortalLink decide(QuestionId id) {
    return new PortalLink("Beslissing noteren in het portaal", question(id));
  }

  PortalLink read(QuestionId id) {
    return new PortalLink("Antwoord lezen in het portaal", question(id));
  }

  PortalLink confirm(QuestionId id, List<Integer> parts) {
    return new PortalLink("Antwoord nakijken in het portaal", first(id, parts));
  }

  PortalLink draft(QuestionId id, int part) {
    return new PortalLink("Ontwerp opstellen in het portaal", part(id, part));
  }

  PortalLink deliverDraft(QuestionId id, int part) {
    return new PortalLink("Ontwerp nalezen en bezorgen in het portaal", part(id, part));
  }

  PortalLink judge(QuestionId id, List<Integer> parts) {
    return parts.size() == 1
        ? new PortalLink("Bijdrage beoordelen in het portaal", first(id, parts))
        : new PortalLink("Bijdragen beoordelen in het portaal", question(id));
  }

  PortalLink completeAnswer(QuestionId id) {
    return new PortalLink("Antwoord aanvullen in het portaal", question(id));
  }

  PortalLink see(PlanId id) {
    return new PortalLink("Plan bekijken in het portaal", page("plannen", id));
  }

  PortalLink all() {
    return new PortalLink("Vragen bekijken in het portaal", address + "/mijn/vragen");
  }

  PortalLink inbox() {
    return new PortalLink("Postvak openen in het portaal", address + "/mijn");
  }

  /** Where one chooses how to be told. */
  public String preferences() {
    return address + "/mijn/meldingen/instellen";
  }

  PortalLink addActions(PlanId id) {
    return new PortalLink("Acties toevoegen in het portaal", page("plannen", id));
  }

  private String question(QuestionId id) {
    return page("vragen", id);
  }

  private String first(QuestionId id, List<Integer> parts) {
    return parts.isEmpty() ? question(id) : part(id, parts.getFirst());
  }

  private String part(QuestionId id, int number) {
    return question(id) + "?deel=" + number;
  }

  private String page(String kind, Id id) {
    return "%s/mijn/%s/%s".formatted(address, kind, encoded(id));
  }

  private static String encoded(Id part) {
    return URLEncoder.encode(part.value(), UTF_8).replace("+", "%20");
  }
}
