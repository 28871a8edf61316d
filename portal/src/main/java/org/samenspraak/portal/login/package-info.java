/** Logging in at the issuer, and asking the services in the name of whoever did. */
@NullMarked
package org.samenspraak.portal.login;

import org.jspecify.annotations.NullMarked;
