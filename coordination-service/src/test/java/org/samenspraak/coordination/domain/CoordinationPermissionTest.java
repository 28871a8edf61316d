package org.samenspraak.coordination.domain;

import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.SENT;
import static org.samenspraak.coordination.domain.TheCase.TERM;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.CoordinationPermission.Between;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/**
 * Who may what with the coordination of the question to Demir and Beke, which Demir leads; where it
 * was handed over, Crevits has Beke's office, and what is to be finalised is Beke's to lead.
 */
class CoordinationPermissionTest {
  private static final String LATER = "2020-11-20T09:00";
  private static final Set<String> UNKNOWN_TO_OTHERS =
      Set.of("write-draft", "return-delegation", "handle-dossier");
  private static final Delegation.Wish LATER_STILL =
      new Delegation.Wish(LocalDate.of(2020, 11, 23), null);
  private static final Delegation.Ready READY = new Delegation.Ready(1, null);
  private static final NotCompetent.Claim FEDERAL =
      new NotCompetent.Claim(NotCompetent.Level.FEDERAL, "de federale minister", null);

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return ExpectedPermissions.holdTogether(
        WhoMayWhat.EXPECTED,
        Stream.of(CoordinationPermission.values()).map(Permission::slug),
        (actor, situation) -> allows(Actor.parse(actor), situation));
  }

  private static boolean allows(Actor actor, String situation) {
    CoordinationState led = TheCase.ledByDemir().state();
    return switch (situation) {
      case "list-coordinations/own" ->
          CoordinationPermission.LIST_COORDINATIONS.allows(actor, Set.of(Between.OWN_LIST));
      case "list-coordinations/all" ->
          CoordinationPermission.LIST_COORDINATIONS.allows(actor, Set.of());
      case "read-coordination" -> led.mayBeReadBy(actor);
      case "read-coordination/handed-over" -> handedOver(DEMIR).state().mayBeReadBy(actor);
      case "fetch-answer" -> CoordinationPermission.FETCH_ANSWER.allows(actor, Set.of());
      case "read-register" -> CoordinationPermission.READ_REGISTER.allows(actor, Set.of());
      case "read-contribution/choosing" ->
          TheCase.twoMinisters().state().mayReadContribution(actor, BEKE);
      case "read-contribution" -> led.mayReadContribution(actor, BEKE);
      case "read-contribution/handed-over" ->
          handedOver(DEMIR).state().mayReadContribution(actor, BEKE);
      case "read-draft" -> led.mayReadDraft(actor, BEKE, 1);
      case "read-draft/handed-over" -> handedOver(DEMIR).state().mayReadDraft(actor, BEKE, 1);
      case "read-draft/delegated" -> delegated().state().mayReadDraft(actor, BEKE, 1);
      case "list-delegations" -> CoordinationPermission.LIST_DELEGATIONS.allows(actor, Set.of());
      case "read-delegation" -> delegated().state().mayReadDelegation(actor, BEKE, 1);
      case "read-delegation/returned" -> returned().state().mayReadDelegation(actor, BEKE, 1);
      case "read-handler" -> led.mayReadHandler(actor, BEKE);
      case "read-handler/handed-over" -> handedOver(DEMIR).state().mayReadHandler(actor, BEKE);
      case "read-final-text" -> led.mayReadFinalTexts(actor);
      case "read-final-text/final" -> finalised().state().mayReadFinalTexts(actor);
      default -> acts(situation, TheCase.by(actor.toString(), LATER));
    };
  }

  private static boolean acts(String situation, Cause by) {
    try {
      switch (situation) {
        case "name-coordinator" -> TheCase.twoMinisters().agree(BEKE, DEMIR, by);
        case "name-coordinator/handed-over" -> handedOver(DEMIR).agree(BEKE, DEMIR, by);
        case "decide-coordinator" -> TheCase.threeMinisters().decide(DEMIR, SENT, "VR", by);
        case "deliver-contribution" -> {
          asked(TheCase.ledByDemir()).deliver(1, BEKE, "Tekst.", SALT, by);
          asked(TheCase.ledByDemir()).decline(1, BEKE, Declined.Reason.OTHER, "Nee.", by);
        }
        case "deliver-contribution/handed-over" ->
            asked(handedOver(DEMIR)).deliver(1, BEKE, "Tekst.", SALT, by);
        case "write-draft" -> asked(TheCase.ledByDemir()).state().draftedVersion(1, BEKE, by);
        case "write-draft/handed-over" ->
            asked(handedOver(DEMIR)).state().draftedVersion(1, BEKE, by);
        case "write-draft/delegated" -> delegated().state().draftedVersion(1, BEKE, by);
        case "delegate-part" -> {
          asked(TheCase.ledByDemir()).delegate(1, BEKE, LATER_STILL, TheCase.REGISTER, by);
          delegated().takeBack(1, BEKE, by);
        }
        case "delegate-part/handed-over" -> asked(handedOver(DEMIR)).takeBack(1, BEKE, by);
        case "return-delegation" -> delegated().handBack(1, BEKE, READY, by);
        case "return-delegation/not-delegated" ->
            asked(TheCase.ledByDemir()).handBack(1, BEKE, READY, by);
        case "handle-dossier" -> TheCase.ledByDemir().state().checkHandling(BEKE, by);
        case "handle-dossier/handed-over" -> handedOver(DEMIR).state().checkHandling(BEKE, by);
        case "request-contribution" -> {
          TheCase.ledByDemir().request(1, BEKE, null, null, by);
          asked(TheCase.ledByDemir()).cancel(1, BEKE, by);
        }
        case "judge-contribution" -> {
          delivered().accept(1, BEKE, null, by);
          delivered().giveBack(1, BEKE, "Cijfers?", by);
        }
        case "write-answer" -> {
          TheCase.ledByDemir().write(1, "Tekst.", SALT, by);
          TheCase.ledByDemir().unmark(1, by);
          TheCase.ledByDemir().markNotCompetent(1, FEDERAL, TheCase.REGISTER, by);
        }
        case "finalise-answer" ->
            written(TheCase.ledByDemir(), demir(LATER)).finalise(TheCase.REGISTER, SALT, by);
        case "finalise-answer/handed-over" ->
            written(handedOver(BEKE), crevits(LATER)).finalise(TheCase.REGISTER, SALT, by);
        default -> throw new IllegalArgumentException(situation);
      }
      return true;
    } catch (Refusal refusal) {
      Refusal.Kind expected =
          UNKNOWN_TO_OTHERS.contains(situation.split("/", 2)[0])
              ? Refusal.Kind.NOT_FOUND
              : Refusal.Kind.FORBIDDEN;
      if (refusal.kind() != expected) {
        throw refusal;
      }
      return false;
    }
  }

  private static Coordination asked(Coordination coordination) {
    coordination.request(1, BEKE, null, null, demir("2020-11-02T09:00"));
    return coordination;
  }

  private static Coordination delegated() {
    Coordination coordination = asked(TheCase.ledByDemir());
    coordination.delegate(1, BEKE, LATER_STILL, TheCase.REGISTER, beke(LATER));
    return coordination;
  }

  private static Coordination returned() {
    Coordination coordination = delegated();
    coordination.handBack(1, BEKE, READY, TheCase.administration(LATER));
    return coordination;
  }

  private static Coordination delivered() {
    Coordination coordination = asked(TheCase.ledByDemir());
    coordination.deliver(1, BEKE, "Tekst.", SALT, beke("2020-11-03T09:00"));
    return coordination;
  }

  private static Coordination finalised() {
    Coordination coordination = written(TheCase.ledByDemir(), demir(LATER));
    coordination.finalise(TheCase.REGISTER, SALT, demir(LATER));
    return coordination;
  }

  private static Coordination written(Coordination coordination, Cause by) {
    for (int part = 1; part <= 10; part++) {
      coordination.write(part, "Antwoord.", SALT, by);
    }
    return coordination;
  }

  private static Coordination handedOver(MinisterId coordinator) {
    Coordination coordination =
        Coordination.open(
            TheCase.opening(
                TheCase.filed(
                    TheCase.to(DEMIR, 148),
                    new QuestionEvent.Addressing(
                        BEKE,
                        List.of(new MinisterId("hilde-crevits")),
                        92,
                        SENT,
                        TERM,
                        20,
                        "FLEMISH_ADMIN 2026-1"))),
            List.of());
    coordination.agree(DEMIR, coordinator, demir("2020-10-30T09:00"));
    coordination.agree(BEKE, coordinator, crevits("2020-10-30T09:00"));
    return coordination;
  }

  private static Cause crevits(String at) {
    return TheCase.by("cabinet:hilde-crevits", at);
  }
}
