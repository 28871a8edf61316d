package org.samenspraak.question.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.FormerText;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionText;
import org.samenspraak.question.domain.TextChange;
import org.samenspraak.question.domain.TextOrigin;

/**
 * One text of a question, with what it has otherwise than the one before.
 *
 * @param version from 1, the text as it was filed
 * @param by who corrected it; absent for the first
 * @param reason of the correction; absent for the first
 * @param voidedParts those that ask no answer any more
 * @param changes none for the first
 */
record TextView(
    int version,
    Instant at,
    @Nullable String by,
    @Nullable String reason,
    String title,
    String askerName,
    String introduction,
    List<Part> parts,
    List<Part> voidedParts,
    List<TextChange> changes) {

  /** All of a question, the latest first. */
  static List<TextView> of(Question question) {
    List<FormerText> all = new ArrayList<>(question.texts().former());
    all.add(new FormerText(question.texts().current(), question.text(), question.asker()));
    List<TextView> views = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      views.addFirst(of(i == 0 ? all.get(i) : all.get(i - 1), all.get(i)));
    }
    return views;
  }

  private static TextView of(FormerText before, FormerText shown) {
    TextOrigin origin = shown.origin();
    QuestionText text = shown.text();
    Asker asker = shown.asker();
    return new TextView(
        origin.version(),
        origin.at(),
        origin.by(),
        origin.reason(),
        text.title(),
        asker.name(),
        text.introduction(),
        text.parts(),
        text.voided(),
        TextChange.between(before.text(), before.asker(), text, asker));
  }
}
