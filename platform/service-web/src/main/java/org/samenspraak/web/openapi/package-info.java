/** What a service's HTTP side takes and answers, as OpenAPI 3.1, with a page to try it out. */
@NullMarked
package org.samenspraak.web.openapi;

import org.jspecify.annotations.NullMarked;
