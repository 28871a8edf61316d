/** Stands in for HTTP as every service speaks it. */
@NullMarked
package org.samenspraak.testsupport.neighbours.web;

import org.jspecify.annotations.NullMarked;
