/** Rules 3, 8 and 10. */
@NullMarked
package org.samenspraak.testsupport.badhouse.reactions;

import org.jspecify.annotations.NullMarked;
