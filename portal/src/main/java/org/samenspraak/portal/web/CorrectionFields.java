package org.samenspraak.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.Corrections.Correction;
import org.samenspraak.portal.remote.Filings;
import org.samenspraak.portal.remote.QuestionSeen;
import org.springframework.web.client.HttpClientErrorException;

/**
 * The form with all of a question's text. Sent on is only what reads otherwise than it stands, so
 * that nothing is a change that nobody made.
 *
 * @param now the question as it stands
 */
record CorrectionFields(TypedForm form, QuestionSeen now) {
  private static final Pattern PART = Pattern.compile("parts\\[(\\d{1,4})]\\..*");

  Correction correction() {
    return new Correction(
        form.text("reason"),
        changed("title", now.title()),
        changed("introduction", now.introduction()),
        changed("asker", now.askerName()),
        form.orNull("unknownAsker"),
        rewritten(),
        form.text("nieuw").isEmpty() ? List.of() : List.of(form.text("nieuw")),
        voided());
  }

  private @Nullable String changed(String field, String before) {
    String typed = form.text(field);
    return !form.typed().containsKey(field) || typed.equals(before.strip()) ? null : typed;
  }

  private List<Integer> voided() {
    return now.parts().stream()
        .map(QuestionSeen.Part::number)
        .filter(number -> form.all("vervallen").contains(String.valueOf(number)))
        .toList();
  }

  private List<QuestionSeen.Part> rewritten() {
    List<Integer> without = voided();
    List<QuestionSeen.Part> parts = new ArrayList<>();
    for (QuestionSeen.Part part : now.parts()) {
      String typed = changed(field(part.number()), part.text());
      if (typed != null && !without.contains(part.number())) {
        parts.add(new QuestionSeen.Part(part.number(), typed));
      }
    }
    return parts;
  }

  /** That nobody knows the asker, with a box to confirm them; anything else is no fault. */
  Optional<FormFault> unknownAsker(HttpClientErrorException refusal) {
    Filings.Refused why = FilingRefusals.of(refusal);
    if (!why.type().endsWith("unknown-asker")) {
      return Optional.empty();
    }
    form.typed().set("onbekend", Objects.requireNonNullElse(why.asker(), ""));
    return Optional.of(new FormFault("asker", Objects.requireNonNullElse(why.detail(), "")));
  }

  /** What a colleague changed since, where the clerk wrote something else. */
  Map<String, String> beside() {
    Map<String, String> stands = new LinkedHashMap<>();
    stands.put("title", now.title());
    stands.put("asker", now.askerName());
    stands.put("introduction", now.introduction());
    now.parts().forEach(part -> stands.put(field(part.number()), part.text()));
    Map<String, String> beside = new LinkedHashMap<>(form.takeOver(stands));
    for (QuestionSeen.Part gone : now.voided()) {
      if (beside.remove(field(gone.number())) != null) {
        beside.merge(
            FormRound.ELSEWHERE,
            "Deelvraag %d is intussen vervallen; u schreef: “%s”"
                .formatted(gone.number(), form.text(field(gone.number()))),
            (first, next) -> first + " " + next);
      }
    }
    return beside;
  }

  private static String field(int part) {
    return "deel-" + part;
  }

  /** What is wrong, at the fields of this form. */
  FormFault fault(HttpClientErrorException refusal) {
    return FormRound.fault(refusal, (field, words) -> Map.entry(fieldOf(field), words));
  }

  private String fieldOf(String field) {
    Matcher part = PART.matcher(field);
    if (part.matches()) {
      int index = Integer.parseInt(part.group(1));
      return index < rewritten().size() ? field(rewritten().get(index).number()) : "reason";
    }
    return field.startsWith("addedParts") ? "nieuw" : field.startsWith("voided") ? "reason" : field;
  }
}
