/** A web room without a controller. */
@NullMarked
package org.samenspraak.testsupport.emptyroom.web;

import org.jspecify.annotations.NullMarked;
