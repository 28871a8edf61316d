/** The register of the members of Parliament: who asks, and since when they may. */
@NullMarked
package org.samenspraak.question.members;

import org.jspecify.annotations.NullMarked;
