/** What is allowed: what a mail says, the life of a notification, what a ministry must act on. */
@NullMarked
package org.samenspraak.notification.domain;

import org.jspecify.annotations.NullMarked;
