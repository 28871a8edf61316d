package org.samenspraak.question.members.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.views.MemberRegister;
import org.samenspraak.web.Input;

/** Reads what a list of members is narrowed to; a parameter without a value narrows nothing. */
final class MemberFilters {
  private MemberFilters() {}

  static MemberRegister.Filter of(
      @Nullable String q, @Nullable String group, @Nullable LocalDate on) {
    return new MemberRegister.Filter(text(q, "q"), text(group, "group"), on);
  }

  private static @Nullable String text(@Nullable String value, String field) {
    return value == null || value.isBlank()
        ? null
        : Input.line(value, field, MemberRecord.MAX_NAME);
  }
}
