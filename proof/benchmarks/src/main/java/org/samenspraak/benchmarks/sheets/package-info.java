/** A service with one kind of aggregate and one reaction, as small as a real one can be. */
@NullMarked
package org.samenspraak.benchmarks.sheets;

import org.jspecify.annotations.NullMarked;
