/** Questions are filed while processes are killed; then all that should be there is counted. */
@NullMarked
package org.samenspraak.scenarios.chaos;

import org.jspecify.annotations.NullMarked;
