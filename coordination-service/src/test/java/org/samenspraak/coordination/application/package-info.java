/** Makes the commands for tests of other rooms. */
@NullMarked
package org.samenspraak.coordination.application;

import org.jspecify.annotations.NullMarked;
