/** Rules 5 and 10. */
@NullMarked
package org.samenspraak.testsupport.badhouse.web;

import org.jspecify.annotations.NullMarked;
