/** Says one thing. Then it says another. */
@NullMarked
package org.samenspraak.testsupport.badhouse.talkative;

import org.jspecify.annotations.NullMarked;
