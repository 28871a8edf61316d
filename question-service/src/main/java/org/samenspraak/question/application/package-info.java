/** What can be asked of a written question: one short method per use case. */
@NullMarked
package org.samenspraak.question.application;

import org.jspecify.annotations.NullMarked;
