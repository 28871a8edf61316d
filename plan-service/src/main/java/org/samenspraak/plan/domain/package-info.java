/** What is allowed with a plan and with its actions, and how progress is counted. */
@NullMarked
package org.samenspraak.plan.domain;

import org.jspecify.annotations.NullMarked;
