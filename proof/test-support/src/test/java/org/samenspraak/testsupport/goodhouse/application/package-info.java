/** What can be asked. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.application;

import org.jspecify.annotations.NullMarked;
