package org.samenspraak.question.members.files;

/**
 * Something wrong in a file.
 *
 * @param line from 1, as an editor shows it
 * @param column as it is called on the first line
 * @param type stable English slug
 * @param detail in Dutch
 * @param expected in Dutch
 */
public record LineFault(int line, String column, String type, String detail, String expected) {}
