/** The plan that a question is about, and how it moved meanwhile. */
@NullMarked
package org.samenspraak.coordination.domain.plans;

import org.jspecify.annotations.NullMarked;
