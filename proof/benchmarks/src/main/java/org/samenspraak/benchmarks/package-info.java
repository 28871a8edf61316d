/** Measures how close the backbone runs to the bare parts, always beside those parts. */
@NullMarked
package org.samenspraak.benchmarks;

import org.jspecify.annotations.NullMarked;
