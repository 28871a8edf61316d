/** What turns a main class into a service: one annotation, one launcher, one configuration. */
@NullMarked
package org.samenspraak.backbone;

import org.jspecify.annotations.NullMarked;
