/** The register over HTTP. */
@NullMarked
package org.samenspraak.coordination.register.web;

import org.jspecify.annotations.NullMarked;
