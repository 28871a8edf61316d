/**
 * What can be seen: the delivery log, and what this service knows of questions, plans and cabinets.
 */
@NullMarked
package org.samenspraak.notification.views;

import org.jspecify.annotations.NullMarked;
