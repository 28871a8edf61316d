/**
 * Which days count: calendars as dated data, terms in working days, and the reason of every day
 * that does not count.
 */
@NullMarked
package org.samenspraak.workingdays;

import org.jspecify.annotations.NullMarked;
