package org.samenspraak.coordination.domain;

import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.SENT;
import static org.samenspraak.coordination.domain.TheCase.TERM;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

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
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/**
 * Who may what with the coordination of the question to Demir and Beke, which Demir leads; where it
 * was handed over, Crevits has Beke's office, and what is to be finalised is Beke's to lead.
 */
class CoordinationPermissionTest {
  private static final String LATER = "2020-11-20T09:00";
  private static final NotCompetent.Claim FEDERAL =
      new NotCompetent.Claim(NotCompetent.Level.FEDERAL, "de federale minister", null);

  private static final ExpectedPermissions READING =
      ExpectedPermissions.of(
          """
                                       list-coordinations/own  list-coordinations/all  read-coordination  read-coordination/handed-over  fetch-answer  read-register
          cabinet:zuhal-demir          yes                     -                       yes                yes                            -             yes
          cabinet:wouter-beke          yes                     -                       yes                yes                            -             yes
          cabinet:hilde-crevits        yes                     -                       -                  yes                            -             yes
          cabinet:ben-weyts            yes                     -                       -                  -                              -             yes
          cabinet-reader:zuhal-demir   yes                     -                       yes                yes                            -             yes
          cabinet-reader:wouter-beke   yes                     -                       yes                yes                            -             yes
          cabinet-reader:hilde-crevits yes                     -                       -                  yes                            -             yes
          cabinet-reader:ben-weyts     yes                     -                       -                  -                              -             yes
          administration:wouter-beke   -                       -                       -                  -                              -             yes
          plan:zuhal-demir             -                       -                       -                  -                              -             yes
          asker:adeline-blancquaert    -                       -                       -                  -                              -             yes
          clerk                        -                       -                       -                  -                              -             yes
          parliament                   -                       -                       -                  -                              -             yes
          secretariat                  yes                     yes                     yes                yes                            -             yes
          operator                     yes                     yes                     yes                yes                            -             yes
          auditor                      yes                     yes                     yes                yes                            -             yes
          service:question             -                       -                       yes                yes                            yes           yes
          service:portal               -                       -                       -                  -                              -             yes
          public                       -                       -                       -                  -                              -             yes
          """);

  private static final ExpectedPermissions TEXTS =
      ExpectedPermissions.of(
          """
                                       read-contribution/choosing  read-contribution  read-contribution/handed-over  read-final-text  read-final-text/final
          cabinet:zuhal-demir          -                           yes                yes                            yes              yes
          cabinet:wouter-beke          yes                         yes                -                              -                yes
          cabinet:hilde-crevits        -                           -                  yes                            -                -
          cabinet:ben-weyts            -                           -                  -                              -                -
          cabinet-reader:zuhal-demir   -                           yes                yes                            yes              yes
          cabinet-reader:wouter-beke   yes                         yes                -                              -                yes
          cabinet-reader:hilde-crevits -                           -                  yes                            -                -
          cabinet-reader:ben-weyts     -                           -                  -                              -                -
          administration:wouter-beke   -                           -                  -                              -                -
          plan:zuhal-demir             -                           -                  -                              -                -
          asker:adeline-blancquaert    -                           -                  -                              -                -
          clerk                        -                           -                  -                              -                -
          parliament                   -                           -                  -                              -                -
          secretariat                  -                           -                  -                              -                -
          operator                     -                           -                  -                              -                -
          auditor                      -                           -                  -                              -                -
          service:question             yes                         yes                yes                            yes              yes
          service:portal               -                           -                  -                              -                -
          public                       -                           -                  -                              -                -
          """);

  private static final ExpectedPermissions MINISTRIES =
      ExpectedPermissions.of(
          """
                                       name-coordinator  name-coordinator/handed-over  decide-coordinator  deliver-contribution  deliver-contribution/handed-over
          cabinet:zuhal-demir          -                 -                             -                   -                     -
          cabinet:wouter-beke          yes               -                             -                   yes                   -
          cabinet:hilde-crevits        -                 yes                           -                   -                     yes
          cabinet:ben-weyts            -                 -                             -                   -                     -
          cabinet-reader:zuhal-demir   -                 -                             -                   -                     -
          cabinet-reader:wouter-beke   -                 -                             -                   -                     -
          cabinet-reader:hilde-crevits -                 -                             -                   -                     -
          cabinet-reader:ben-weyts     -                 -                             -                   -                     -
          administration:wouter-beke   -                 -                             -                   -                     -
          plan:zuhal-demir             -                 -                             -                   -                     -
          asker:adeline-blancquaert    -                 -                             -                   -                     -
          clerk                        -                 -                             -                   -                     -
          parliament                   -                 -                             -                   -                     -
          secretariat                  -                 -                             yes                 -                     -
          operator                     -                 -                             yes                 -                     -
          auditor                      -                 -                             -                   -                     -
          service:question             -                 -                             -                   -                     -
          service:portal               -                 -                             -                   -                     -
          public                       -                 -                             -                   -                     -
          """);

  private static final ExpectedPermissions COORDINATING =
      ExpectedPermissions.of(
          """
                                       request-contribution  judge-contribution  write-answer  finalise-answer  finalise-answer/handed-over
          cabinet:zuhal-demir          yes                   yes                 yes           yes              -
          cabinet:wouter-beke          -                     -                   -             -                -
          cabinet:hilde-crevits        -                     -                   -             -                yes
          cabinet:ben-weyts            -                     -                   -             -                -
          cabinet-reader:zuhal-demir   -                     -                   -             -                -
          cabinet-reader:wouter-beke   -                     -                   -             -                -
          cabinet-reader:hilde-crevits -                     -                   -             -                -
          cabinet-reader:ben-weyts     -                     -                   -             -                -
          administration:wouter-beke   -                     -                   -             -                -
          plan:zuhal-demir             -                     -                   -             -                -
          asker:adeline-blancquaert    -                     -                   -             -                -
          clerk                        -                     -                   -             -                -
          parliament                   -                     -                   -             -                -
          secretariat                  -                     -                   -             -                -
          operator                     -                     -                   -             -                -
          auditor                      -                     -                   -             -                -
          service:question             -                     -                   -             -                -
          service:portal               -                     -                   -             -                -
          public                       -                     -                   -             -                -
          """);

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return ExpectedPermissions.holdTogether(
        List.of(READING, TEXTS, MINISTRIES, COORDINATING),
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
          asked(TheCase.ledByDemir()).decline(1, BEKE, Declined.Reason.values()[0], "Nee.", by);
        }
        case "deliver-contribution/handed-over" ->
            asked(handedOver(DEMIR)).deliver(1, BEKE, "Tekst.", SALT, by);
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
      if (refusal.kind() != Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
      return false;
    }
  }

  private static Coordination asked(Coordination coordination) {
    coordination.request(1, BEKE, null, null, demir("2020-11-02T09:00"));
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
