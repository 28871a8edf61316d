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
}
