/**
 * What can be seen: known plans, the inbox of a cabinet, a coordination as one reader may see it.
 */
@NullMarked
package org.samenspraak.coordination.views;

import org.jspecify.annotations.NullMarked;
