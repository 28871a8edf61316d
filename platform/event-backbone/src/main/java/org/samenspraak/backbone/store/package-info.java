/**
 * Keeps aggregates: state, pending events and the marks of what was applied in one document,
 * changed in one write.
 */
@NullMarked
package org.samenspraak.backbone.store;

import org.jspecify.annotations.NullMarked;
