/** What is known of cabinets. */
@NullMarked
package org.samenspraak.notification.views;

import org.jspecify.annotations.NullMarked;
