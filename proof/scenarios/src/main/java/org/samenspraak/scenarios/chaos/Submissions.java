package org.samenspraak.scenarios.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Questions with the text of the sample, to one or more ministers of that day's government. */
final class Submissions {

  private static final List<String> MINISTERS =
      List.of(
          "jan-jambon",
          "hilde-crevits",
          "bart-somers",
          "ben-weyts",
          "zuhal-demir",
          "wouter-beke",
          "matthias-diependaele",
          "lydia-peeters",
          "benjamin-dalle");

  private static final String DAY = "2020-10-29";
  private static final int MOST_ADDRESSEES = 4;
  private static final int ONE_IN_SO_MANY_IS_IMPATIENT = 10;
  private static final int ONE_IN_SO_MANY_IS_ANSWERED = 5;

  private final Random random;
  private final String introduction;
  private final List<String> parts;

  private Submissions(long seed) {
    this.random = new Random(seed);
    List<String> text = Arrays.asList(sample().split("(?m)^\\d+\\. "));
    this.introduction = text.getFirst().strip();
    this.parts = text.stream().skip(1).map(String::strip).toList();
  }

  /** So many, the same for the same seed. */
  static List<Submission> of(int howMany, long seed) {
    Submissions filings = new Submissions(seed);
    return IntStream.rangeClosed(1, howMany).mapToObj(filings::next).toList();
  }

  private Submission next(int number) {
    boolean answered = random.nextInt(ONE_IN_SO_MANY_IS_ANSWERED) == 0;
    List<String> shuffled = new ArrayList<>(MINISTERS);
    Collections.shuffle(shuffled, random);
    List<String> to = List.copyOf(shuffled.subList(0, answered ? 1 : some(MOST_ADDRESSEES)));
    String title = "Hulp- en dienstverlening aan gedetineerden, voorbeeld " + number;
    Map<String, Object> body =
        Map.of(
            "title",
            title,
            "asker",
            "Adeline Blancquaert",
            "filedOn",
            DAY,
            "introduction",
            introduction,
            "parts",
            parts.subList(0, answered ? 1 : some(parts.size())),
            "addressees",
            to.stream().map(slug -> Map.of("minister", slug, "number", number)).toList());
    boolean patient = answered || random.nextInt(ONE_IN_SO_MANY_IS_IMPATIENT) > 0;
    return new Submission(number, title, to, patient, answered, body);
  }

  private int some(int most) {
    return 1 + random.nextInt(most);
  }

  private static String sample() {
    String resource = "/samples/vraag-2020-10-29-demir-148-beke-92.txt";
    try (InputStream in = Submissions.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
