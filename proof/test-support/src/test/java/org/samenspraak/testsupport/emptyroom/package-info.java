/** Has a room whose rule matches nothing. */
@NullMarked
package org.samenspraak.testsupport.emptyroom;

import org.jspecify.annotations.NullMarked;
