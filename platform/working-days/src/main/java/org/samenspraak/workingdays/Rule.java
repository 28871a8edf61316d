package org.samenspraak.workingdays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/** How a day off is found in any year. */
sealed interface Rule {

  boolean matches(LocalDate date);

  /** The same days every year, first and last included; a single day is both. */
  record Yearly(MonthDay from, MonthDay through) implements Rule {
    public Yearly {
      if (from.isAfter(through)) {
        throw new IllegalArgumentException("a yearly range does not run past 31 December");
      }
    }

    @Override
    public boolean matches(LocalDate date) {
      MonthDay day = MonthDay.from(date);
      return !day.isBefore(from) && !day.isAfter(through);
    }
  }

  /** So many days after Easter Sunday. */
  record AfterEaster(int days) implements Rule {
    public AfterEaster {
      if (days < -80 || days > 200) {
        throw new IllegalArgumentException("Easter is moved by -80 to 200 days, not " + days);
      }
    }

    @Override
    public boolean matches(LocalDate date) {
      return ChronoUnit.DAYS.between(Easter.sunday(date.getYear()), date) == days;
    }
  }

  /** One dated stretch of days, first and last included: a bridge day, a recess. */
  record Period(LocalDate from, LocalDate through) implements Rule {
    public Period {
      if (from.isAfter(through)) {
        throw new IllegalArgumentException(from + " lies after " + through);
      }
    }

    @Override
    public boolean matches(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(through);
    }
  }
}
