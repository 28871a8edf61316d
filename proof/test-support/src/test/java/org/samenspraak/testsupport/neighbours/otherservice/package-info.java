/** Stands in for a service next door. */
@NullMarked
package org.samenspraak.testsupport.neighbours.otherservice;

import org.jspecify.annotations.NullMarked;
