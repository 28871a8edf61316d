/** What is allowed. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.domain;

import org.jspecify.annotations.NullMarked;
