/** What a member of Parliament is, and who is meant by a name. */
@NullMarked
package org.samenspraak.question.members.domain;

import org.jspecify.annotations.NullMarked;
