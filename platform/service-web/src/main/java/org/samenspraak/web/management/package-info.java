/** What operators read and do on the management port. */
@NullMarked
package org.samenspraak.web.management;

import org.jspecify.annotations.NullMarked;
