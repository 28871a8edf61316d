/** The public resources of the services, as far as pages show them; unknown fields are ignored. */
@NullMarked
package org.samenspraak.portal.remote;

import org.jspecify.annotations.NullMarked;
