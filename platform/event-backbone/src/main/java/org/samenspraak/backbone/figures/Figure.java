package org.samenspraak.backbone.figures;

/**
 * What a figure is called and tells.
 *
 * @param name with dots, beginning with {@code samenspraak.}
 * @param unit what is counted, or {@code seconds}
 * @param description one sentence, for an operator
 */
public record Figure(String name, String unit, String description) {}
