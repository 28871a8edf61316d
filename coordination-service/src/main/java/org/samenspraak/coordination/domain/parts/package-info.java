/** The numbered parts: contributions, own texts, and what others are competent for. */
@NullMarked
package org.samenspraak.coordination.domain.parts;

import org.jspecify.annotations.NullMarked;
