/** What a register is. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.register.domain;

import org.jspecify.annotations.NullMarked;
