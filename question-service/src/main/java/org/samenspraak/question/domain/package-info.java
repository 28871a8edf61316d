/**
 * What is allowed with a written question: its addressings, terms, answers, embargo and
 * publication.
 */
@NullMarked
package org.samenspraak.question.domain;

import org.jspecify.annotations.NullMarked;
