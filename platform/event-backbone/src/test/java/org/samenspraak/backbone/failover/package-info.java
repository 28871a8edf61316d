/** What the store acknowledged outlives the server that acknowledged it. */
@NullMarked
package org.samenspraak.backbone.failover;

import org.jspecify.annotations.NullMarked;
