/** The relay against brokers, clocks and stores of all kinds. */
@NullMarked
package org.samenspraak.backbone.relay;

import org.jspecify.annotations.NullMarked;
