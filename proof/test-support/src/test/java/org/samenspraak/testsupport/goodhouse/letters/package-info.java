/** A room of its own. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.letters;

import org.jspecify.annotations.NullMarked;
