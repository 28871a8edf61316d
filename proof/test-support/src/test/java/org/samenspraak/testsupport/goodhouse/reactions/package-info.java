/** What follows. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.reactions;

import org.jspecify.annotations.NullMarked;
