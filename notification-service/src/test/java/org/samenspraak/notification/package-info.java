/**
 * The notification-service as a whole: its house rules, and its behaviour over events, mail and
 * HTTP.
 */
@NullMarked
package org.samenspraak.notification;

import org.jspecify.annotations.NullMarked;
