/** The parcel service as it was. */
@NullMarked
package org.samenspraak.upgrade.before;

import org.jspecify.annotations.NullMarked;
