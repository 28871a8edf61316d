/** Tests of how whoever is told wants to be told. */
@NullMarked
package org.samenspraak.notification.domain.preferences;

import org.jspecify.annotations.NullMarked;
