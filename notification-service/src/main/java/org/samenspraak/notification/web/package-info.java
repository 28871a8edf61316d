/** The delivery log over HTTP. */
@NullMarked
package org.samenspraak.notification.web;

import org.jspecify.annotations.NullMarked;
