/** How an event looks on the wire: its payload as JSON, its attributes as CloudEvents headers. */
@NullMarked
package org.samenspraak.backbone.wire;

import org.jspecify.annotations.NullMarked;
