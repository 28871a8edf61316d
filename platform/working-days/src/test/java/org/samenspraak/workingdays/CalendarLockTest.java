package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stored terms name a calendar's version, so what a version means never changes. */
class CalendarLockTest {

  @Test
  void a_version_once_released_always_has_the_same_days_off() throws Exception {
    Properties released = released();
    for (String name : Calendars.builtIn().names()) {
      WorkingCalendar calendar = WorkingCalendar.named(name);
      assertThat(fingerprint(calendar))
          .as(
              "days off of %s: if they were meant to change, raise the version in calendars.txt"
                  + " and add the new fingerprint to calendars.lock",
              calendar)
          .isEqualTo(released.getProperty(name + "-" + calendar.version()));
    }
  }

  @Test
  void a_changed_entry_gives_another_fingerprint() {
    DayOff off = off("11-02", "2000-01-01..");

    String locked = fingerprint(calendar(off));

    assertThat(fingerprint(calendar(off("11-03", "2000-01-01..")))).isNotEqualTo(locked);
    assertThat(fingerprint(calendar(off("11-02", "2001-01-01..")))).isNotEqualTo(locked);
    assertThat(fingerprint(calendar(off, off("11-04", "2000-01-01..")))).isNotEqualTo(locked);
    assertThat(fingerprint(calendar(off("11-02", "2000-01-01..")))).isEqualTo(locked);
  }

  private static DayOff off(String rule, String validity) {
    return new DayOff(
        RuleText.rule(rule), "Allerzielen", "vrij", RuleText.validity(validity), "here");
  }

  private static WorkingCalendar calendar(DayOff... daysOff) {
    return new WorkingCalendar("OWN", "1", "Eigen", List.of(daysOff));
  }

  /** Over every day that is off, with the reason a clerk reads; not over how the file says it. */
  private static String fingerprint(WorkingCalendar calendar) {
    String meaning =
        WorkingCalendar.FIRST_DATE
            .datesUntil(WorkingCalendar.LAST_DATE.plusDays(1))
            .flatMap(date -> calendar.reason(date).map(reason -> date + " " + reason).stream())
            .collect(Collectors.joining("\n"));
    return sha256(meaning);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static Properties released() throws IOException {
    Properties released = new Properties();
    try (var file = CalendarLockTest.class.getResourceAsStream("calendars.lock")) {
      released.load(Objects.requireNonNull(file, "calendars.lock"));
    }
    return released;
  }
}
