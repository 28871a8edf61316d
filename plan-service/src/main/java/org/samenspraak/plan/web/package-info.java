/** Plans and actions over HTTP. */
@NullMarked
package org.samenspraak.plan.web;

import org.jspecify.annotations.NullMarked;
