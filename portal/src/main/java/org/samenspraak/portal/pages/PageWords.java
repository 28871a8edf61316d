package org.samenspraak.portal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.DutchWords;
import org.springframework.stereotype.Component;

/**
 * Dutch words for codes, and dates as they are written in Flanders; a moment is shown as it was in
 * Brussels. A code that is newer than the portal is shown as it came.
 */
@Component("words")
public class PageWords {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Locale FLEMISH = Locale.forLanguageTag("nl-BE");

  private final Properties words = new Properties();

  PageWords() {
    try (InputStream file = PageWords.class.getResourceAsStream("/portal/words.properties")) {
      words.load(
          new InputStreamReader(
              Objects.requireNonNull(file, "words.properties"), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * For example {@code code("contribution", "RETURNED")}; what events carry is called as everywhere
   * else.
   */
  public String code(String kind, String code) {
    String own = words.getProperty(kind + "." + code);
    return own == null ? DutchWords.capital(kind, code) : own;
  }

  /** The sentence for a kind of fact, with its placeholders; null for a kind that is not known. */
  @Nullable String sentence(String type) {
    return words.getProperty("fact." + type);
  }

  /** {@code 30 november 2020}. */
  public String date(LocalDate date) {
    return format("d MMMM uuuu").format(date);
  }

  /** {@code maandag 30 november 2020}. */
  public String day(LocalDate date) {
    return format("EEEE d MMMM uuuu").format(date);
  }

  /** {@code ma 30 november 2020}. */
  public String dayInWeek(LocalDate date) {
    return format("EE d MMMM uuuu").format(date);
  }

  /** {@code 31 oktober, 1 november en 7 november}, for days of one term. */
  public String dates(List<LocalDate> dates) {
    return list(dates.stream().map(format("d MMMM")::format).toList());
  }

  /** {@code 30 nov 2020}, never broken over two lines. */
  public String brief(LocalDate date) {
    return format("d MMM uuuu").format(date).replace(".", "").replace(' ', '\u00a0');
  }

  /** {@code 30 nov}, for what is near in time; never broken over two lines. */
  public String shortly(LocalDate date) {
    return format("d MMM").format(date).replace(".", "").replace(' ', '\u00a0');
  }

  /** {@code 22 dec 2020} and, on the next line where there is no room, {@code 6.00}. */
  public String briefMoment(Instant moment) {
    return brief(dateOf(moment)) + " " + time(moment);
  }

  /** {@code 22 december 2020 om 6.00 uur}. */
  public String moment(Instant moment) {
    return format("d MMMM uuuu 'om' H.mm 'uur'").format(moment.atZone(BRUSSELS));
  }

  /** {@code 6.00}. */
  public String time(Instant moment) {
    return format("H.mm").format(moment.atZone(BRUSSELS));
  }

  /** The Brussels date of a moment. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, BRUSSELS);
  }

  /** {@code 3, 7 en 10}. */
  public static String list(List<?> items) {
    List<String> all = items.stream().map(Object::toString).toList();
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " en " + all.getLast();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, FLEMISH);
  }
}
