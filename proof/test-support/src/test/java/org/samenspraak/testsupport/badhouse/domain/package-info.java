/** Rules 1 and 9. */
@NullMarked
package org.samenspraak.testsupport.badhouse.domain;

import org.jspecify.annotations.NullMarked;
