/** The rules of coordination, told as situations. */
@NullMarked
package org.samenspraak.coordination.domain;

import org.jspecify.annotations.NullMarked;
