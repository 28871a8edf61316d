/** Half of a cycle. */
@NullMarked
package org.samenspraak.testsupport.badhouse.letters;

import org.jspecify.annotations.NullMarked;
