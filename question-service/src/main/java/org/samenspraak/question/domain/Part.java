package org.samenspraak.question.domain;

/**
 * A numbered part of a question, or of the answer to it.
 *
 * @param number from 1
 */
public record Part(int number, String text) {}
