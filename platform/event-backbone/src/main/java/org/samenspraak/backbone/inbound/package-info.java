/** What a reaction or a projection needs to know of the backbone: how others' facts arrive. */
@NullMarked
package org.samenspraak.backbone.inbound;

import org.jspecify.annotations.NullMarked;
