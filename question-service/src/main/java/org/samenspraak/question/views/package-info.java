/**
 * What can be seen: lists of questions, answers as one reader may, and which ministers are known.
 */
@NullMarked
package org.samenspraak.question.views;

import org.jspecify.annotations.NullMarked;
