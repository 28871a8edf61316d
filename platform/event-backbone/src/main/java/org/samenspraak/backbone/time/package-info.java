/** The business clock, which dates facts and terms. */
@NullMarked
package org.samenspraak.backbone.time;

import org.jspecify.annotations.NullMarked;
