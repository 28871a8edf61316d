package org.samenspraak.question.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/** Collects what was recognised on which line, and what is missing. */
final class Report {
  private static final int SHOWN = 80;
  private static final int MOST_SHOWN = 150;
  private static final int MOST_MISSING = 25;

  private final List<Finding> recognised = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private @Nullable Refusal refusal;

  /**
   * What a step finds; nothing where the document contradicts itself, and then the other steps go
   * on, so that the refusal can show what they found.
   */
  <T> Optional<T> unlessRefused(Supplier<Optional<T>> step) {
    try {
      return step.get();
    } catch (Refusal refused) {
      refusal = refusal == null ? refused : refusal;
      return Optional.empty();
    }
  }

  /** As the first of those steps refused; null when none did. */
  @Nullable Refusal doubt() {
    return refusal == null ? null : refusal.with("recognised", recognised());
  }

  void title(String title, int line) {
    found("titel", title.isEmpty() ? null : new Found<>(title, line), text -> text);
  }

  /** A value from a parameter, line 0, is neither recognised nor missing. */
  <T> void found(String what, @Nullable Found<T> found, Function<T, String> words) {
    if (found == null) {
      missing.add(what);
    } else if (found.line() > 0) {
      recognised.add(new Finding(what, words.apply(found.value()), found.line()));
    }
  }

  void parts(NumberedParts body) {
    for (int i = 0, number = 1; i < body.parts().size(); i++, number++) {
      while (body.gaps().contains(number)) {
        missing.add("deelvraag " + number++);
      }
      Found<String> part = body.parts().get(i);
      recognised.add(new Finding("deelvraag " + number, shortened(part.value()), part.line()));
    }
    if (body.parts().isEmpty()) {
      missing.add("deelvragen");
    }
  }

  void addressees(List<ReadAddressee> addressees) {
    for (ReadAddressee addressee : addressees) {
      String number = addressee.number() == null ? "" : " (" + addressee.number() + ")";
      recognised.add(new Finding("geadresseerde", addressee.name() + number, addressee.line()));
      if (addressee.number() == null) {
        missing.add("vraagnummer van " + addressee.name());
      }
    }
    if (addressees.isEmpty()) {
      missing.add("geadresseerde");
    }
  }

  void answer(@Nullable ReadAnswer answer) {
    if (answer != null) {
      recognised.add(
          new Finding(
              answer.kind().dutch().toLowerCase(Locale.ROOT),
              shortened(answer.text()),
              answer.line()));
    }
  }

  /** In the order of the document, as far as a clerk would read. */
  List<Finding> recognised() {
    return recognised.stream()
        .sorted(Comparator.comparingInt(Finding::line))
        .limit(MOST_SHOWN)
        .map(found -> new Finding(found.what(), Excerpt.of(found.value()), found.line()))
        .toList();
  }

  List<String> missing() {
    return missing.stream().limit(MOST_MISSING).map(Excerpt::of).toList();
  }

  private static String shortened(String text) {
    return Excerpt.of(text, SHOWN + 1);
  }
}
