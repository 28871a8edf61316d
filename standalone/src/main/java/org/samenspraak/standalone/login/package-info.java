/** A small OpenID provider with sample people, for trying out; never for production. */
@NullMarked
package org.samenspraak.standalone.login;

import org.jspecify.annotations.NullMarked;
