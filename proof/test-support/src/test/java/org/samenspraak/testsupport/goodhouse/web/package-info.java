/** HTTP only. */
@NullMarked
package org.samenspraak.testsupport.goodhouse.web;

import org.jspecify.annotations.NullMarked;
