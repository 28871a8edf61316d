/** What follows from others' facts: one class for each thing that is told. */
@NullMarked
package org.samenspraak.notification.reactions;

import org.jspecify.annotations.NullMarked;
