/** What is awaited of whom by which day, and when somebody is reminded of it. */
@NullMarked
package org.samenspraak.notification.domain.agenda;

import org.jspecify.annotations.NullMarked;
