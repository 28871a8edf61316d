/** What can be seen: the register of mandates, the known plans, the inbox of a cabinet. */
@NullMarked
package org.samenspraak.coordination.views;

import org.jspecify.annotations.NullMarked;
