/** Pages as people meet them, in a real browser. */
@NullMarked
package org.samenspraak.scenarios.browser;

import org.jspecify.annotations.NullMarked;
