/** Decides nothing, but lives by the rules, e.g. this one. */
@NullMarked
package org.samenspraak.testsupport.goodhouse;

import org.jspecify.annotations.NullMarked;
