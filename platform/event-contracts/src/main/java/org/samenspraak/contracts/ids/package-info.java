/** What is meant by an id, as types that can be nothing else. */
@NullMarked
package org.samenspraak.contracts.ids;

import org.jspecify.annotations.NullMarked;
