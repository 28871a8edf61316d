/**
 * The proof of the protocol: the product's own store, relay, sweep and dispatcher under every order
 * of steps, every crash and every lost answer that a seed draws, checked against what was promised.
 */
@NullMarked
package org.samenspraak.backbone.protocol;

import org.jspecify.annotations.NullMarked;
