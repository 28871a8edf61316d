/**
 * Decides who is told what, when and how: mail to cabinets, and a topic per ministry for its own
 * systems.
 */
@NullMarked
package org.samenspraak.notification;

import org.jspecify.annotations.NullMarked;
