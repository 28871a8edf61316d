/** What can be seen of the register. */
@NullMarked
package org.samenspraak.coordination.register.views;

import org.jspecify.annotations.NullMarked;
