/** What the views tell, fed with the golden samples of the contracts. */
@NullMarked
package org.samenspraak.plan.views;

import org.jspecify.annotations.NullMarked;
