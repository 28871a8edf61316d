/** Stands in for the backbone's room of the same name. */
@NullMarked
package org.samenspraak.testsupport.neighbours.backbone.aggregate;

import org.jspecify.annotations.NullMarked;
