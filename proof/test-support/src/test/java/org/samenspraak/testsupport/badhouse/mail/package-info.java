/** The other half of a cycle. */
@NullMarked
package org.samenspraak.testsupport.badhouse.mail;

import org.jspecify.annotations.NullMarked;
