/** The parcel service as it is after an upgrade. */
@NullMarked
package org.samenspraak.upgrade.after;

import org.jspecify.annotations.NullMarked;
