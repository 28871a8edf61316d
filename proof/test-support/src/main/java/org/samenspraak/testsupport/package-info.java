/**
 * What several modules' tests need: a broker, a store, a clock, the strict eye of a real server,
 * and the house rules.
 */
@NullMarked
package org.samenspraak.testsupport;

import org.jspecify.annotations.NullMarked;
