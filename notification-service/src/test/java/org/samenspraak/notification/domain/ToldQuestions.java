package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.PartText;
import org.samenspraak.notification.domain.ToldQuestion.Seat;

/** Questions as this service knows them, with ten parts. */
public final class ToldQuestions {
  /**
   * On which the cabinets of the first story read their mail: twelve working days before the 19th.
   */
  public static final LocalDate TODAY = LocalDate.of(2020, 10, 30);

  private static final int PARTS = 10;

  private ToldQuestions() {}

  public static ToldQuestion question(
      QuestionId id, String title, String askerName, List<Seat> seats) {
    return new ToldQuestion(
        id,
        title,
        new AskerId("adeline-blancquaert"),
        askerName,
        IntStream.rangeClosed(1, PARTS)
            .mapToObj(n -> new PartText(n, "Voorbeeldvraag " + n + "?"))
            .toList(),
        seats);
  }

  public static Seat seat(MinisterId minister, int number, LocalDate dueOn) {
    return new Seat(minister, number, dueOn, "FLEMISH_ADMIN 2026-1");
  }
}
