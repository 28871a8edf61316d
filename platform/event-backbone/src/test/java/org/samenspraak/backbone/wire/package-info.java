/** Proofs of the wire format. */
@NullMarked
package org.samenspraak.backbone.wire;

import org.jspecify.annotations.NullMarked;
