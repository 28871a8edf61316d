/** Proofs of the protocol: every order of steps, every crash, checked against what was promised. */
@NullMarked
package org.samenspraak.backbone.relay;

import org.jspecify.annotations.NullMarked;
