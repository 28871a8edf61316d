/** Who is addressed, who should coordinate and why, and who was appointed. */
@NullMarked
package org.samenspraak.coordination.domain.choice;

import org.jspecify.annotations.NullMarked;
