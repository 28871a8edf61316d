package org.samenspraak.question.members.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.question.members.domain.Member;
import org.samenspraak.question.members.domain.MemberPermission;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.views.MemberRegister;
import org.springframework.stereotype.Service;

/** What can be asked of the register of members. */
@Service
public class MemberCommands {
  private static final Actor RECORDER = new Actor("service", "question");

  private final Aggregates<Member> members;
  private final MemberRegister register;

  MemberCommands(Aggregates<Member> members, MemberRegister register) {
    this.members = members;
    this.register = register;
  }

  /**
   * Records a member as they are now, whether or not the register has them.
   *
   * @throws Refusal FORBIDDEN for whoever is not the clerk, INVALID naming the field
   */
  public Versioned<Member> record(Cause.Request cause, MemberRecord member) {
    requireMayRecord(cause.actor());
    return recordAs(cause, member);
  }

  /**
   * Records several, one after another; each remembers the request, so that a repetition changes
   * none of them again. Cut short it is completed by doing it again.
   *
   * @throws Refusal STALE when it is to hold for one version: several have none together
   */
  public void recordAll(Cause.Request cause, List<MemberRecord> members) {
    requireMayRecord(cause.actor());
    if (cause.ifMatch() != null) {
      throw new Refusal(
              Refusal.Kind.STALE, "stale", "Een bestand met leden heeft geen ETag die klopt.")
          .field("If-Match")
          .expected("geen If-Match");
    }
    members.forEach(member -> recordAs(cause, member));
  }

  /**
   * Fills an empty register. One that holds some of these and nothing else is the work of a start
   * that was cut short, and is completed; any other register counts more than they do and is left
   * as it is.
   *
   * @return whether the register is theirs
   */
  public boolean seed(List<MemberRecord> seeds, Instant at) {
    List<MemberRecord> held = register.now().all();
    if (!seeds.containsAll(held)) {
      return false;
    }
    seeds.stream()
        .filter(seed -> !held.contains(seed))
        .forEach(seed -> {
          Cause once = new Cause.Once(RECORDER, at, "register/" + seed.fingerprint());
          members.add(seed.id().value(), once, () -> Member.of(seed));
        });
    return true;
  }

  /** Refuses with FORBIDDEN whoever may not record, before anything is read. */
  public void requireMayRecord(Actor actor) {
    MemberPermission.RECORD_MEMBER.check(
        actor,
        Set.of(),
        () ->
            new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-the-clerk",
                    "Alleen de griffie van het Parlement houdt de leden bij.")
                .expected("clerk"));
  }

  private Versioned<Member> recordAs(Cause.Request cause, MemberRecord member) {
    return members.addOrChange(
        member.id().value(), cause, () -> Member.of(member), known -> known.record(member));
  }
}
