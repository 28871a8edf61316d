/** Proof that the published language keeps its promises. */
@NullMarked
package org.samenspraak.contracts;

import org.jspecify.annotations.NullMarked;
