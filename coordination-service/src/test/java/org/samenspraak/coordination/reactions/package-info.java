/** What follows from others' facts, also when they cross. */
@NullMarked
package org.samenspraak.coordination.reactions;

import org.jspecify.annotations.NullMarked;
