/** What can be seen. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.views;

import org.jspecify.annotations.NullMarked;
