package org.samenspraak.question.members.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.members.domain.BecameMinister;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Membership;
import org.samenspraak.web.Input;
import org.samenspraak.web.ShortName;
import org.samenspraak.web.TextLine;

/** A member as the clerk writes them down: whole, for what is absent is no more. */
record RecordMember(
    @NotNull @TextLine(max = MemberRecord.MAX_NAME) String name,
    @NotNull @Size(min = 1, max = MemberRecord.MAX_MEMBERSHIPS) List<@NotNull @Valid Sat> memberships,
    @TextLine(max = MemberRecord.MAX_MAILBOX) @Nullable String mailbox,
    @Valid @Nullable Became minister) {

  /** When they sat in which group. */
  record Sat(
      @NotNull @TextLine(max = MemberRecord.MAX_NAME) String group,
      @NotNull LocalDate from,
      @Nullable LocalDate through) {

    private Membership membership() {
      return new Membership(Input.clean(group), from, through);
    }
  }

  /** Since when they are a minister. */
  record Became(@NotNull @ShortName String id, @NotNull LocalDate from) {}

  MemberRecord member(AskerId id) {
    return new MemberRecord(
        id,
        Input.clean(name),
        memberships.stream().map(Sat::membership).toList(),
        Input.cleanOrNull(mailbox),
        minister == null
            ? null
            : new BecameMinister(new MinisterId(minister.id()), minister.from()));
  }
}
