/** What a page shows, made ready for its template: no HTTP, no markup. */
@NullMarked
package org.samenspraak.portal.pages;

import org.jspecify.annotations.NullMarked;
