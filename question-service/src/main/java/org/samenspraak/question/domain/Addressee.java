package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.Brussels;

/**
 * To whom a question is to be sent.
 *
 * @param written the minister as whoever files calls him
 * @param number at that minister in the parliamentary year
 * @param sentOn Brussels date of dispatch, day 0 of the term
 */
public record Addressee(MinisterId minister, String written, int number, LocalDate sentOn) {

  /** One who is called by the id. */
  public Addressee(MinisterId minister, int number, LocalDate sentOn) {
    this(minister, minister.value(), number, sentOn);
  }

  /**
   * One to whom a question that is filed is to be sent; refused when it cannot be.
   *
   * @param sentOn today when absent
   */
  public static Addressee later(
      Question question, MinisterId minister, int number, @Nullable LocalDate sentOn, Instant now) {
    LocalDate today = Brussels.dateOf(now);
    Addressee to = new Addressee(minister, number, Objects.requireNonNullElse(sentOn, today));
    to.check("", question.filedOn(), today);
    return to;
  }

  /**
   * Refuses what cannot be an addressee.
   *
   * @param path of the fields in the request, up to their names
   * @param today Brussels date
   */
  void check(String path, LocalDate filedOn, LocalDate today) {
    checkNumber(path + "number", number);
    if (minister.value().length() > Filing.MAX_NAME) {
      throw Filing.invalid("invalid-slug", "De naam van de minister is te lang.")
          .field(path + "minister")
          .expected("hoogstens " + Filing.MAX_NAME + " tekens");
    }
    checkSentOn(path + "sentOn", sentOn, filedOn, today);
  }

  static void checkNumber(String path, int number) {
    if (number < 1 || number > Filing.MAX_NUMBER) {
      throw Filing.invalid("number-out-of-range", "Dit is geen vraagnummer.")
          .field(path)
          .expected("een geheel getal van 1 tot en met " + Filing.MAX_NUMBER);
    }
  }

  static void checkSentOn(String path, LocalDate sentOn, LocalDate filedOn, LocalDate today) {
    Filing.checkDate(path, sentOn, today);
    if (sentOn.isBefore(filedOn)) {
      throw Filing.invalid("sent-before-filed", "De vraag is verzonden voor ze werd ingediend.")
          .field(path)
          .expected("een datum vanaf " + filedOn);
    }
  }
}
