/** The HTTP side: coordinations, answers for question-service, mandates. */
@NullMarked
package org.samenspraak.coordination.web;

import org.jspecify.annotations.NullMarked;
