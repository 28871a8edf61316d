/** Rule 10 in a context. */
@NullMarked
package org.samenspraak.testsupport.badhouse.register.web;

import org.jspecify.annotations.NullMarked;
