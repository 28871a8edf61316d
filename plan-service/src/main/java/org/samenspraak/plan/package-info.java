/**
 * Keeps strategic plans: what the ministers promised to reach together, by which actions, and how
 * far they are.
 */
@NullMarked
package org.samenspraak.plan;

import org.jspecify.annotations.NullMarked;
