/** A second matter, whose rooms break rules too. */
@NullMarked
package org.samenspraak.testsupport.badhouse.register;

import org.jspecify.annotations.NullMarked;
