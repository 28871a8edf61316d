package org.samenspraak.standalone;

import java.io.PrintStream;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.FirstStory.Told;

/** Says where to look. */
final class WhereToLook {

  private WhereToLook() {}

  static void print(Addresses addresses) {
    PrintStream out = Samenspraak.OUT;
    out.println();
    out.println(
        "  portaal                " + addresses.portal() + ", aanmelden als een voorbeeldpersoon");
    out.println("  vragen                 " + addresses.question() + "/api/questions");
    out.println("  coördinatie            " + addresses.coordination() + "/api/coordinations");
    out.println("  plannen                " + addresses.plan() + "/api/plans");
    out.println("  meldingen              " + addresses.notification() + "/api/notifications");
    out.println(
        "  de API uitproberen     "
            + addresses.question()
            + "/swagger-ui/index.html, en zo elke dienst");
    out.println("  Kafka                  " + addresses.kafka());
  }

  static void print(Addresses addresses, Told told) {
    print(addresses);
    PrintStream out = Samenspraak.OUT;
    out.println();
    out.println("  een postvak            " + addresses.portal() + "/postvak");
    out.println(
        "  de vraag               " + addresses.portal() + "/mijn/vragen/" + told.questionId());
    out.println("  het plan               " + addresses.portal() + "/plannen/" + told.planId());
  }

  /** What somebody who comes to look can do. */
  static void printWhatToTry(Addresses addresses, String waiting) {
    String page = addresses.portal() + "/mijn/vragen/" + waiting;
    PrintStream out = Samenspraak.OUT;
    out.println();
    out.println("  Probeer het zelf: een tweede vraag, een voorbeeld, wacht op bijdragen.");
    out.println("  1. Open " + page);
    out.println(
        "     en kies “Kabinet van Wouter Beke”. Bovenaan staat wat van dat kabinet gevraagd wordt.");
    out.println("  2. Schrijf een bijdrage over deelvraag 1 en bezorg ze.");
    out.println(
        "  3. Meld u af, open dezelfde pagina en kies “Kabinet van Zuhal Demir”: dat kabinet");
    out.println("     coördineert, en aanvaardt uw bijdrage of stuurt ze terug.");
    out.println("  Andere voorbeeldpersonen, van griffie tot toezicht, staan op de aanmeldpagina.");
    out.println("  De mails die u daarmee uitlokt, komen in de map hierboven.");
  }
}
