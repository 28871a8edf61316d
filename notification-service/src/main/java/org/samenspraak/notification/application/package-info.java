/** What can be asked: telling somebody, passing a fact on, handing a mail over. */
@NullMarked
package org.samenspraak.notification.application;

import org.jspecify.annotations.NullMarked;
