/** Stands in for the published language. */
@NullMarked
package org.samenspraak.testsupport.neighbours.contracts;

import org.jspecify.annotations.NullMarked;
