/** Rules 4 and 10. */
@NullMarked
package org.samenspraak.testsupport.badhouse.views;

import org.jspecify.annotations.NullMarked;
