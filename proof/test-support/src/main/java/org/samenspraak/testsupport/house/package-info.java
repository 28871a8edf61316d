/** The rules of the house as ArchUnit rules over a service's bytecode and its sources. */
@NullMarked
package org.samenspraak.testsupport.house;

import org.jspecify.annotations.NullMarked;
