/** What a domain class and a command need to know of the backbone: aggregates, causes, refusals. */
@NullMarked
package org.samenspraak.backbone.aggregate;

import org.jspecify.annotations.NullMarked;
