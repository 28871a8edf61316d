/** Tells open pages that what they show has moved. */
@NullMarked
package org.samenspraak.portal.live;

import org.jspecify.annotations.NullMarked;
