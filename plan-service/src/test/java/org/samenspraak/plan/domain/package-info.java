/** The rules of plans and actions, told as what happens. */
@NullMarked
package org.samenspraak.plan.domain;

import org.jspecify.annotations.NullMarked;
