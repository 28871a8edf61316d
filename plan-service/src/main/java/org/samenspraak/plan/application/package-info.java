/** What can be asked of a plan and of an action. */
@NullMarked
package org.samenspraak.plan.application;

import org.jspecify.annotations.NullMarked;
