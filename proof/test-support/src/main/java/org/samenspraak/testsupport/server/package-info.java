/**
 * What a real MongoDB server refuses, and the embedded store does not, as rules over a command's
 * document.
 */
@NullMarked
package org.samenspraak.testsupport.server;

import org.jspecify.annotations.NullMarked;
