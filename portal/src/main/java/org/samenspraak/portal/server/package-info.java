/** What the web server answers by itself, before any page is asked. */
@NullMarked
package org.samenspraak.portal.server;

import org.jspecify.annotations.NullMarked;
