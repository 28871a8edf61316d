/** Many questions ended in one go. */
@NullMarked
package org.samenspraak.question.domain.job;

import org.jspecify.annotations.NullMarked;
