package org.samenspraak.workingdays;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a calendar file; a line that cannot be meant stops it, by its number. */
final class CalendarFile {

  private final Map<String, Heading> headings = new LinkedHashMap<>();
  private @Nullable String standard;

  private CalendarFile() {}

  static Calendars read(String source, Reader reader) {
    CalendarFile file = new CalendarFile();
    int number = 0;
    try (BufferedReader lines = new BufferedReader(reader)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        file.take(line.strip());
      }
      number++;
      return file.calendars();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(source + ":" + number + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(source + " cannot be read after line " + number, e);
    }
  }

  private void take(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    List<String> fields = List.of(line.split("\\s*\\|\\s*", -1));
    if (fields.contains("")) {
      throw new IllegalArgumentException("a field is empty");
    }
    switch (fields.getFirst()) {
      case "calendar" -> takeCalendar(fields, false);
      case "default" -> takeCalendar(fields, true);
      case "off" -> takeDayOff(fields);
      default ->
          throw new IllegalArgumentException(
              "a line starts with calendar, default or off, not with '%s'"
                  .formatted(fields.getFirst()));
    }
  }

  private void takeCalendar(List<String> fields, boolean isDefault) {
    requireFields(fields, "name, version, title", 4);
    String name = fields.get(1);
    if (headings.putIfAbsent(name, new Heading(fields.get(2), fields.get(3))) != null) {
      throw new IllegalArgumentException("the calendar %s is there already".formatted(name));
    }
    if (isDefault && standard != null) {
      throw new IllegalArgumentException("%s is the default already".formatted(standard));
    }
    standard = isDefault ? name : standard;
  }

  private void takeDayOff(List<String> fields) {
    requireFields(fields, "rule, name, kind, validity, calendars, source", 7);
    DayOff dayOff =
        new DayOff(
            RuleText.rule(fields.get(1)),
            fields.get(2),
            fields.get(3),
            RuleText.validity(fields.get(4)),
            fields.get(6));
    for (String name : fields.get(5).split("\\s*,\\s*", -1)) {
      Heading heading = headings.get(name);
      if (heading == null) {
        throw new IllegalArgumentException("no calendar '%s' above this line".formatted(name));
      }
      heading.daysOff.add(dayOff);
    }
  }

  private Calendars calendars() {
    if (standard == null) {
      throw new IllegalArgumentException("no calendar is the default");
    }
    Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
    headings.forEach((name, heading) ->
        calendars.put(
            name, new WorkingCalendar(name, heading.version, heading.title, heading.daysOff)));
    return new Calendars(calendars, standard);
  }

  private static void requireFields(List<String> fields, String expected, int count) {
    if (fields.size() != count) {
      throw new IllegalArgumentException(
          "'%s' is followed by: %s".formatted(fields.getFirst(), expected));
    }
  }

  private record Heading(String version, String title, List<DayOff> daysOff) {
    Heading(String version, String title) {
      this(version, title, new ArrayList<>());
    }
  }
}
