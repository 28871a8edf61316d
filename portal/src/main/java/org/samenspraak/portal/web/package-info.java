/** Addresses of the pages, who looks at them, and what is said when something fails. */
@NullMarked
package org.samenspraak.portal.web;

import org.jspecify.annotations.NullMarked;
