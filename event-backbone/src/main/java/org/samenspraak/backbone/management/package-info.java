/** What operators read and do on the management port. */
@NullMarked
package org.samenspraak.backbone.management;

import org.jspecify.annotations.NullMarked;
