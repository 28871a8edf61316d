package org.samenspraak.workingdays;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of calendars, one of them the default. Those that come with this module are LEGAL,
 * FLEMISH_ADMIN (the default) and FLEMISH_ADMIN_YEAR_END; they are listed, with their sources, in
 * {@code calendars.txt}. It is not settled which of them the Parliament's Rules mean by "working
 * day", so a service names its calendar in configuration and may bring a file of its own.
 */
public final class Calendars {

  private final Map<String, WorkingCalendar> byName;
  private final WorkingCalendar standard;

  Calendars(Map<String, WorkingCalendar> byName, String standard) {
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    this.standard = named(standard);
  }

  /** The calendars that come with this module. */
  public static Calendars builtIn() {
    return BuiltIn.CALENDARS;
  }

  /**
   * Reads calendars from a file in the form that {@code calendars.txt} describes, and closes it.
   *
   * @param source what the file is called in error messages
   * @throws IllegalArgumentException when a line cannot be meant: source, line number and cause
   * @throws UncheckedIOException when the file cannot be read
   */
  public static Calendars read(String source, Reader reader) {
    return CalendarFile.read(source, reader);
  }

  /** The default calendar: of the built-in ones FLEMISH_ADMIN. */
  public WorkingCalendar standard() {
    return standard;
  }

  /**
   * The calendar of that name, in exactly this spelling.
   *
   * @throws IllegalArgumentException when there is none; the message lists the names there are
   */
  public WorkingCalendar named(String name) {
    @Nullable WorkingCalendar calendar = byName.get(name);
    if (calendar == null) {
      throw new IllegalArgumentException(
          "no calendar '%s'; there are %s".formatted(name, String.join(", ", names())));
    }
    return calendar;
  }

  /**
   * The calendar by which a stored term was counted. Its version is only noted in the term; of one
   * that is not known here the default takes the place.
   *
   * @param nameAndVersion for example {@code FLEMISH_ADMIN 2026-1}
   */
  public WorkingCalendar behind(String nameAndVersion) {
    return byName.getOrDefault(nameAndVersion.split(" ", 2)[0], standard);
  }

  /** The names of all calendars, in the order of the file. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** Read at first use, once. */
  private static final class BuiltIn {
    private static final String FILE = "calendars.txt";
    private static final Calendars CALENDARS = load();

    private static Calendars load() {
      try (InputStream file =
          Objects.requireNonNull(Calendars.class.getResourceAsStream(FILE), FILE)) {
        return read(FILE, new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
      } catch (IOException e) {
        throw new UncheckedIOException(FILE, e);
      }
    }
  }
}
