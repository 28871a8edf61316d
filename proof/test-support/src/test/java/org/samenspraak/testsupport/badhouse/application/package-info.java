/** Rules 2, 4 and 9. */
@NullMarked
package org.samenspraak.testsupport.badhouse.application;

import org.jspecify.annotations.NullMarked;
