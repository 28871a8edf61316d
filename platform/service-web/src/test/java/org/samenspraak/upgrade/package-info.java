/** Two versions of one service side by side: nothing is lost while it is upgraded. */
@NullMarked
package org.samenspraak.upgrade;

import org.jspecify.annotations.NullMarked;
