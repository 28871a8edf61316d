/** Makes the queries for tests of other rooms. */
@NullMarked
package org.samenspraak.coordination.views;

import org.jspecify.annotations.NullMarked;
