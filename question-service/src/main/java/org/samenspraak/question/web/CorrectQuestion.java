package org.samenspraak.question.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.Correction;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.Part;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.ShortName;
import org.samenspraak.web.TextLine;

/** What the clerk wants to read otherwise; what is absent stays as it is. */
record CorrectQuestion(
    @NotNull @LongText String reason,
    @TextLine(max = Filing.MAX_TITLE) @Nullable String title,
    @LongText(orBlank = true) @Nullable String introduction,
    @TextLine(max = Filing.MAX_NAME) @Nullable String asker,
    @ShortName @Nullable String unknownAsker,
    @Size(max = Filing.MAX_PARTS) @Nullable List<@NotNull @Valid Rewritten> parts,
    @Size(max = Filing.MAX_PARTS) @Nullable List<@NotNull @LongText String> addedParts,
    @Size(max = Filing.MAX_PARTS) @Nullable List<@NotNull @Range(min = 1, max = Filing.MAX_NUMBER) Integer> voidedParts) {

  /** A part with its new text. */
  record Rewritten(
      @NotNull @Range(min = 1, max = Filing.MAX_NUMBER) Integer number,
      @NotNull @LongText String text) {

    private Part part() {
      return new Part(number, Input.clean(text));
    }
  }

  Correction correction() {
    return new Correction(
        Reasons.of(reason),
        title == null ? null : Input.clean(title),
        introduction == null ? null : Input.clean(introduction),
        asker == null ? null : Asker.named(Input.clean(asker)),
        orNone(parts).stream().map(Rewritten::part).toList(),
        orNone(addedParts).stream().map(Input::clean).toList(),
        orNone(voidedParts));
  }

  /** Of whom a person says that they ask, though the register has no such member. */
  @Nullable AskerId confirmedAsker() {
    return unknownAsker == null ? null : new AskerId(unknownAsker);
  }

  private static <T> List<T> orNone(@Nullable List<T> given) {
    return Objects.requireNonNullElse(given, List.of());
  }
}
