/** How members come from a file of lines, the clerk's or the one a first start begins with. */
@NullMarked
package org.samenspraak.question.members.files;

import org.jspecify.annotations.NullMarked;
