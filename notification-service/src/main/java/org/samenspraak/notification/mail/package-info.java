/** The hand-over to the mail server. */
@NullMarked
package org.samenspraak.notification.mail;

import org.jspecify.annotations.NullMarked;
