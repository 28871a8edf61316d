/** A service as small as can be, for tests of the backbone as a whole. */
@NullMarked
package org.samenspraak.tinyservice;

import org.jspecify.annotations.NullMarked;
