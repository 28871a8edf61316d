package org.samenspraak.question.letters;

import java.util.Locale;
import java.util.Map;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.Answer;
import org.samenspraak.question.domain.Question;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The letters of a question's answers. */
@Component
public class Letters {
  private final TemplateEngine templates = new TemplateEngine();
  private final PdfSetter setter = new PdfSetter();

  Letters() {
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
   * @throws Refusal NOT_FOUND when the minister was not addressed or has not answered
   */
  public byte[] pdf(Question question, String minister) {
    Addressing addressing = question.addressing(minister);
    Answer answer =
        addressing
            .answer()
            .orElseThrow(() ->
                new Refusal(
                    Refusal.Kind.NOT_FOUND,
                    "no-letter-yet",
                    "Er is nog geen antwoord, dus ook nog geen brief."));
    Letter letter = LetterComposer.compose(question, addressing, answer);
    Context words = new Context(Locale.of("nl", "BE"), Map.of("letter", letter));
    return setter.set(templates.process("letter", words), letter.identity(), letter.answeredOn());
  }
}
