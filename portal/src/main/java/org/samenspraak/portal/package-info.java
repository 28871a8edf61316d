/**
 * Shows cabinets, clerks and the public what the services know; it decides nothing and keeps
 * nothing.
 */
@NullMarked
package org.samenspraak.portal;

import org.jspecify.annotations.NullMarked;
