/** Who may what, written down a second time, beside the tables by which services decide it. */
@NullMarked
package org.samenspraak.testsupport.permissions;

import org.jspecify.annotations.NullMarked;
