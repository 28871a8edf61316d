/** Rule 1 in a context. */
@NullMarked
package org.samenspraak.testsupport.badhouse.register.domain;

import org.jspecify.annotations.NullMarked;
