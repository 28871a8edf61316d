/** Tests of what is awaited and when somebody is reminded of it. */
@NullMarked
package org.samenspraak.notification.domain.agenda;

import org.jspecify.annotations.NullMarked;
