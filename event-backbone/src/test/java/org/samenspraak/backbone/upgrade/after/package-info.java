/** The parcel service as it is after an upgrade. */
@NullMarked
package org.samenspraak.backbone.upgrade.after;

import org.jspecify.annotations.NullMarked;
