/** Where a register comes from. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.register.files;

import org.jspecify.annotations.NullMarked;
