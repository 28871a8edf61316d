/** Who asks: a token of the one issuer that is believed, and what its claims make of its bearer. */
@NullMarked
package org.samenspraak.web.login;

import org.jspecify.annotations.NullMarked;
