/** How the register comes from configuration files into the store before the service is ready. */
@NullMarked
package org.samenspraak.coordination.register.files;

import org.jspecify.annotations.NullMarked;
