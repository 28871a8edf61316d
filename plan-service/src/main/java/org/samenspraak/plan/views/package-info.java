/** What can be seen: lists of plans and actions, progress, and who is a minister on which day. */
@NullMarked
package org.samenspraak.plan.views;

import org.jspecify.annotations.NullMarked;
