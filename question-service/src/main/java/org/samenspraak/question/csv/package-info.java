/** Files of fields between separators, as spreadsheets read and write them. */
@NullMarked
package org.samenspraak.question.csv;

import org.jspecify.annotations.NullMarked;
