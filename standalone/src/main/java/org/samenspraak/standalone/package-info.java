/** All of Samenspraak in one JVM, without Docker: what {@code ./samenspraak} starts. */
@NullMarked
package org.samenspraak.standalone;

import org.jspecify.annotations.NullMarked;
