/** A second matter. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.register;

import org.jspecify.annotations.NullMarked;
