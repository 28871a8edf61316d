/** Proofs of the store, the same for each of its bodies. */
@NullMarked
package org.samenspraak.backbone.store;

import org.jspecify.annotations.NullMarked;
