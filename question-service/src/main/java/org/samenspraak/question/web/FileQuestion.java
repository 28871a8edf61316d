package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.web.Input;

/** A question as the clerk's form sends it. */
record FileQuestion(
    @Nullable String title,
    @Nullable String asker,
    @Nullable String filedOn,
    @Nullable String introduction,
    @Nullable List<@Nullable String> parts,
    @Nullable List<@Nullable To> addressees,
    @Nullable String likelyDoubleOf) {
  /** An addressee; sent on the day of filing unless it says otherwise. */
  record To(@Nullable String minister, @Nullable Integer number, @Nullable String sentOn) {}

  Filing filing() {
    String introductionText = Input.optionalText(introduction, "introduction");
    LocalDate date = Input.date(filedOn, "filedOn");
    return new Filing(
        Input.line(title, "title", Filing.MAX_TITLE),
        Asker.named(Input.line(asker, "asker", Filing.MAX_NAME)),
        date,
        introductionText == null ? "" : introductionText,
        partTexts(),
        sentTo(date),
        likelyDoubleOf == null
            ? null
            : new QuestionId(Input.line(likelyDoubleOf, "likelyDoubleOf", Filing.MAX_NAME)));
  }

  private List<String> partTexts() {
    List<String> texts = Input.list(parts, "parts", 1, Filing.MAX_PARTS);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> Input.text(texts.get(i), "parts[" + i + "]"))
        .toList();
  }

  private List<Addressee> sentTo(LocalDate filed) {
    List<To> list = Input.list(addressees, "addressees", 1, Filing.MAX_ADDRESSEES);
    return IntStream.range(0, list.size())
        .mapToObj(i -> addressee(list.get(i), "addressees[" + i + "]", filed))
        .toList();
  }

  private static Addressee addressee(To to, String path, LocalDate filed) {
    return new Addressee(
        new MinisterId(Input.slug(to.minister(), path + ".minister")),
        Input.number(to.number(), path + ".number", 1, Filing.MAX_NUMBER),
        to.sentOn() == null ? filed : Input.date(to.sentOn(), path + ".sentOn"));
  }
}
