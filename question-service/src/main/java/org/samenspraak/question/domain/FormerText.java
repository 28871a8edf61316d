package org.samenspraak.question.domain;

/** A question as it read, and who asked it, before a correction. */
public record FormerText(TextOrigin origin, QuestionText text, Asker asker) {}
