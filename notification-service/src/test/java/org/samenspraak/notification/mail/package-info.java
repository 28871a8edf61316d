/** How a mail looks and what becomes of it at the mail server. */
@NullMarked
package org.samenspraak.notification.mail;

import org.jspecify.annotations.NullMarked;
