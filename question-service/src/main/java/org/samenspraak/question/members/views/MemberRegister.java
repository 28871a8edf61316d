package org.samenspraak.question.members.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.Slug;
import org.samenspraak.question.members.domain.Member;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Members;
import org.springframework.stereotype.Component;

/** Who is or was a member of Parliament. Some hundreds, so all are read at once. */
@Component
public class MemberRegister {

  /**
   * What a list is narrowed to; all that are given must hold.
   *
   * @param words all of which occur in the name, with or without accents
   * @param group that they belong to, or belonged to; on the day, if that is given too
   * @param on Brussels date on which they are members
   */
  public record Filter(@Nullable String words, @Nullable String group, @Nullable LocalDate on) {

    private boolean takes(MemberRecord member) {
      return (words == null || member.hasWords(words))
          && member.memberships().stream()
              .filter(one -> on == null || one.lastsOn(on))
              .anyMatch(one -> group == null || Slug.of(group).equals(Slug.of(one.group())));
    }
  }

  private static final Comparator<Versioned<Member>> BY_NAME =
      Comparator.<Versioned<Member>, String>comparing(
              member -> Slug.of(member.state().recorded().name()))
          .thenComparing(Versioned::id);

  private final AggregateQueries queries;

  MemberRegister(AggregateQueries queries) {
    this.queries = queries;
  }

  /** All as recorded now, in one read. */
  public Members now() {
    return new Members(
        queries.all(Member.class).stream().map(member -> member.state().recorded()).toList());
  }

  /** Those that the filter lets through, by name. */
  public List<Versioned<Member>> list(Filter filter) {
    return queries.all(Member.class).stream()
        .filter(member -> filter.takes(member.state().recorded()))
        .sorted(BY_NAME)
        .toList();
  }
}
