/**
 * Reads a written question from the plain text of Parliament's document and says what it recognised
 * where.
 */
@NullMarked
package org.samenspraak.question.intake;

import org.jspecify.annotations.NullMarked;
