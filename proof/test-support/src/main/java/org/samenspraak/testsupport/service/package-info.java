/** One service on a real broker and a store, and what a client and another service see of it. */
@NullMarked
package org.samenspraak.testsupport.service;

import org.jspecify.annotations.NullMarked;
