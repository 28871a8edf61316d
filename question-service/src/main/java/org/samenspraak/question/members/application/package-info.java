/** What can be asked of the register of members. */
@NullMarked
package org.samenspraak.question.members.application;

import org.jspecify.annotations.NullMarked;
