/** What can be seen: lists of questions, and which ministers are known. */
@NullMarked
package org.samenspraak.question.views;

import org.jspecify.annotations.NullMarked;
