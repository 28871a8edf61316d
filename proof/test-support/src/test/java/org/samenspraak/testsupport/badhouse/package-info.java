/** Breaks every rule of the house, one class a rule. */
@NullMarked
package org.samenspraak.testsupport.badhouse;

import org.jspecify.annotations.NullMarked;
