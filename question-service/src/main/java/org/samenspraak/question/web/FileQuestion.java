package org.samenspraak.question.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.ShortName;
import org.samenspraak.web.TextLine;

/** A question as the clerk's form sends it. */
record FileQuestion(
    @NotNull @TextLine(max = Filing.MAX_TITLE) String title,
    @NotNull @TextLine(max = Filing.MAX_NAME) String asker,
    @NotNull LocalDate filedOn,
    @LongText(orBlank = true) @Nullable String introduction,
    @NotNull @Size(min = 1, max = Filing.MAX_PARTS) List<@NotNull @LongText String> parts,
    @NotNull @Size(min = 1, max = Filing.MAX_ADDRESSEES) List<@NotNull @Valid To> addressees,
    @TextLine(max = Filing.MAX_NAME) @Nullable String likelyDoubleOf,
    @ShortName @Nullable String unknownAsker,
    @Nullable String sourceSha256) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** An addressee; sent on the day of filing unless it says otherwise. */
  record To(
      @NotNull @ShortName String minister,
      @NotNull @Range(min = 1, max = Filing.MAX_NUMBER) Integer number,
      @Nullable LocalDate sentOn) {

    private Addressee addressee(LocalDate filed) {
      return new Addressee(
          new MinisterId(minister), number, Objects.requireNonNullElse(sentOn, filed));
    }
  }

  Filing filing() {
    return new Filing(
        Input.clean(title),
        Asker.named(Input.clean(asker)),
        filedOn,
        Objects.requireNonNullElse(Input.cleanOrNull(introduction), ""),
        parts.stream().map(Input::clean).toList(),
        addressees.stream().map(to -> to.addressee(filedOn)).toList(),
        likelyDoubleOf == null ? null : new QuestionId(Input.clean(likelyDoubleOf)),
        hash());
  }

  /** Of whom a person says that they ask, though the register has no such member. */
  @Nullable AskerId confirmedAsker() {
    return unknownAsker == null ? null : new AskerId(unknownAsker);
  }

  private @Nullable String hash() {
    if (sourceSha256 == null) {
      return null;
    }
    String hash = sourceSha256.toLowerCase(Locale.ROOT);
    if (!SHA_256.matcher(hash).matches()) {
      throw new Refusal(
              Refusal.Kind.INVALID, "invalid-hash", "Dit is niet de SHA-256 van een document.")
          .field("sourceSha256")
          .expected("64 hexadecimale cijfers, of niets");
    }
    return hash;
  }
}
