package org.samenspraak.question.letters;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.Sha256;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Question;
import org.samenspraak.web.Compute;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The letters of a question's answers. */
@Component
public class Letters {
  private static final int MOST_KEPT = 64;
  private static final long MOST_BYTES_KEPT = 32L * 1024 * 1024;

  private final TemplateEngine templates = new TemplateEngine();
  private final PdfSetter setter = new PdfSetter();
  private final Compute presses;
  private final FinishedLetters finished;

  Letters(Compute presses) {
    this.presses = presses;
    finished = new FinishedLetters(MOST_KEPT, MOST_BYTES_KEPT, presses);
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(Letters.class.getClassLoader());
    resolver.setPrefix("letters/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    templates.setTemplateResolver(resolver);
  }

  /**
   * The letter of that minister's answer: PDF/A-3a and PDF/UA-1, the same bytes each time.
   *
   * @throws Refusal UNAVAILABLE when too many letters are being set
   */
  public byte[] pdf(Question question, Addressing addressing, AddressingAnswer answer) {
    Letter letter = LetterComposer.compose(question, addressing, answer).printable();
    String xhtml = xhtml(letter);
    // A coordinated letter also names the others, so the answer alone does not tell it apart.
    return finished.get(
        letter.identity() + "/" + Sha256.of(xhtml),
        () -> setter.set(xhtml, letter.identity(), letter.answeredOn()));
  }

  /**
   * The letter as it would be now, marked so on every page; it is not kept.
   *
   * @throws Refusal UNAVAILABLE when too many letters are being set
   */
  public byte[] draft(Question question, Addressing addressing, FinalText said, Instant now) {
    Letter letter = LetterComposer.draft(question, addressing, said, now).printable();
    String xhtml = xhtml(letter);
    return presses.run(() -> setter.set(xhtml, letter.identity(), letter.answeredOn()));
  }

  private String xhtml(Letter letter) {
    return templates.process(
        "letter", new Context(Locale.of("nl", "BE"), Map.of("letter", letter)));
  }
}
