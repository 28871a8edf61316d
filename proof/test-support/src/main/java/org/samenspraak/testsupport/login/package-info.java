/** An issuer of tokens that says of everybody what a test wants to be true. */
@NullMarked
package org.samenspraak.testsupport.login;

import org.jspecify.annotations.NullMarked;
