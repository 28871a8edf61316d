package org.samenspraak.notification.domain.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.domain.agenda.Agenda;

/**
 * What is known at the moment of a fact of whom it concerns. Each may throw {@code NotYet} while
 * the fact that would say so has not arrived.
 */
public interface Known {

  /** The Brussels date on which is told. */
  LocalDate today();

  /** That question, with who coordinates it. */
  ToldQuestion question(QuestionId id);

  /** Who coordinates that question, if somebody does. */
  Optional<MinisterId> coordinatorOf(QuestionId question);

  /** What is still awaited for that question. */
  Agenda agendaOf(QuestionId question);

  /** The cabinet of that minister, at that moment. */
  Cabinet cabinet(MinisterId minister);

  /** The administrations that work for that cabinet, at that moment. */
  List<Cabinet> administrations(MinisterId minister);

  /** The ministers with a part in that plan. */
  List<MinisterId> involvedIn(PlanId plan);

  /** Title of that plan. */
  String titleOf(PlanId plan);

  /** Why somebody is proposed, in words. */
  List<String> inWords(List<CoordinationEvent.Reason> reasons);

  /** The member who asked that question; empty when no mailbox is known. */
  Optional<Recipient> asker(ToldQuestion question);

  /** The clerk's office; empty when no mailbox is configured. */
  Optional<Recipient> clerk();

  /** The government's secretariat; empty when no mailbox is configured. */
  Optional<Recipient> secretariat();
}
