package org.samenspraak.notification.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.MemberEvent;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.notification.domain.Recipient;
import org.springframework.stereotype.Component;

/** Where the members of Parliament are reached. */
@Component
public class KnownMembers extends Projection<KnownMembers.Member> {

  /** A member with the days of membership. */
  public record Member(String name, @Nullable String mailbox, List<Sits> sits) {}

  /** Between two dates, both included. */
  public record Sits(LocalDate from, @Nullable LocalDate through) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }
  }

  KnownMembers(ViewStore store) {
    super(store, "known_members", Member.class);
    on(
        MemberEvent.Recorded.class,
        event -> event.memberId().value(),
        (before, recorded) ->
            new Member(
                recorded.name(),
                recorded.mailbox(),
                recorded.memberships().stream()
                    .map(one -> new Sits(one.from(), one.through()))
                    .toList()));
  }

  /** The member who asks, if there is a mailbox; whoever is no member that day is not told. */
  Optional<Recipient> asker(AskerId asker, LocalDate day) {
    return find(asker.value())
        .filter(member -> member.sits().stream().anyMatch(sits -> sits.holds(day)))
        .flatMap(member ->
            Optional.ofNullable(member.mailbox())
                .map(mailbox -> Recipient.asker(asker, member.name(), mailbox)));
  }
}
