/**
 * The parts that stand in for outside servers when everything runs in one JVM: broker, document
 * store, mail server.
 */
@NullMarked
package org.samenspraak.embedded;

import org.jspecify.annotations.NullMarked;
