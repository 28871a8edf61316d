package org.samenspraak.question.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;

/**
 * A final text as it comes in.
 *
 * @param minister slug of the addressee who gives it
 * @param text outside the parts
 * @param parts the answer per part, empty when it is not divided
 */
public record AnswerToFile(
    String minister, AnswerKind kind, @Nullable String text, List<Part> parts) {}
