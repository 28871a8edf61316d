/** Questions, their answers, letters and terms over HTTP. */
@NullMarked
package org.samenspraak.question.web;

import org.jspecify.annotations.NullMarked;
