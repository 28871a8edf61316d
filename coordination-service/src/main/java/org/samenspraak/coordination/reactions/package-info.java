/**
 * What follows from others' facts: questions filed, plans drafted and approved, actions changed.
 */
@NullMarked
package org.samenspraak.coordination.reactions;

import org.jspecify.annotations.NullMarked;
