package org.samenspraak.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.contracts.QuestionEvent.Ended;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * One mail about many questions that ended in one go: three hundred withdrawals are no three
 * hundred mails.
 */
final class EndedTogether {

  private static final int LISTED = 100;

  private EndedTogether() {}

  /**
   * The mail.
   *
   * @param about each question as its reader sees it
   * @param because the rest of the sentence
   */
  static Mail of(
      List<Ended> facts, Function<Ended, AboutQuestion> about, PortalLink link, String because) {
    Ended last = facts.getLast();
    String how = DutchWords.of("question", last.how());
    String matter = "%d vragen %s".formatted(facts.size(), how);
    List<Fact> listed = new ArrayList<>();
    listed.add(new Fact("Vanaf", MailWords.dayOf(last.on())));
    listed.add(new Fact("Reden", last.reason()));
    facts.stream()
        .limit(LISTED)
        .forEach(fact -> {
          AboutQuestion one = about.apply(fact);
          listed.add(
              new Fact(
                  "Nr. " + one.number(),
                  "%s (%s)"
                      .formatted(
                          OneLine.of(one.question().title(), Mail.SHORT_TITLE),
                          one.question().askerName())));
        });
    if (facts.size() > LISTED) {
      listed.add(new Fact("En nog", "%d andere".formatted(facts.size() - LISTED)));
    }
    return new Mail(
        "[Vragen] " + matter,
        matter,
        "In één keer " + how,
        "%d vragen zijn in één keer %s. Er hoeft niets meer voor te gebeuren; wat geschreven is, blijft leesbaar."
            .formatted(facts.size(), how),
        listed,
        link.text(),
        link.address(),
        because,
        "job",
        null);
  }
}
