/** What every request of every service must do, tried on each that there is. */
@NullMarked
package org.samenspraak.testsupport.api;

import org.jspecify.annotations.NullMarked;
