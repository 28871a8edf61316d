/** What can be seen of the register of members. */
@NullMarked
package org.samenspraak.question.members.views;

import org.jspecify.annotations.NullMarked;
