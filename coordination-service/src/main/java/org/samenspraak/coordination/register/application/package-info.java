/** What can be asked of the register. */
@NullMarked
package org.samenspraak.coordination.register.application;

import org.jspecify.annotations.NullMarked;
