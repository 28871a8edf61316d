/** Decides about written questions: their numbers, terms, answers, embargo and publication. */
@NullMarked
package org.samenspraak.question;

import org.jspecify.annotations.NullMarked;
