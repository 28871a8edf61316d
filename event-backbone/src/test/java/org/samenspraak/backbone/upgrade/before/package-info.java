/** The parcel service as it was. */
@NullMarked
package org.samenspraak.backbone.upgrade.before;

import org.jspecify.annotations.NullMarked;
