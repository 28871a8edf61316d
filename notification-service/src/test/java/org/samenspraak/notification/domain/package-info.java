/** What is told, to whom, in which words. */
@NullMarked
package org.samenspraak.notification.domain;

import org.jspecify.annotations.NullMarked;
