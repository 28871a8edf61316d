/** Figures for operators that have to be asked for. */
@NullMarked
package org.samenspraak.backbone.figures;

import org.jspecify.annotations.NullMarked;
