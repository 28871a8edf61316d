/** The table of who is told what, in rows of code. */
@NullMarked
package org.samenspraak.notification.domain.table;

import org.jspecify.annotations.NullMarked;
