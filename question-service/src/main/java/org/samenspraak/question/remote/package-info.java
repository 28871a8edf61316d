/** What is asked of coordination-service by HTTP. */
@NullMarked
package org.samenspraak.question.remote;

import org.jspecify.annotations.NullMarked;
