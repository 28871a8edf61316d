/**
 * The published language of Samenspraak: every fact that leaves a service, as a record with a
 * stable name.
 */
@NullMarked
package org.samenspraak.contracts;

import org.jspecify.annotations.NullMarked;
