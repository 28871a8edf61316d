package org.samenspraak.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/** Facts about governments and who held which mandate when. Published by coordination-service. */
@Topic("government-events")
public sealed interface GovernmentEvent extends Event {

  /**
   * The whole register of one government as it stands now; a later one replaces an earlier one.
   *
   * @param governmentId for example {@code jambon-2019}
   * @param from first Brussels date of the government
   * @param through last Brussels date, absent for the sitting government
   */
  @EventName("government.recorded.v1")
  record Recorded(
      String governmentId,
      String name,
      LocalDate from,
      @Nullable LocalDate through,
      List<Mandate> mandates)
      implements GovernmentEvent {}

  /**
   * What one person was competent for between two dates, both included.
   *
   * @param minister stable slug of the person
   * @param formOfAddress {@code mevrouw} or {@code de heer}
   * @param title Dutch title as it follows the name, for example {@code Vlaams minister van
   *     Welzijn, …}
   * @param titleConfirmed whether a source document has the title in these words
   * @param competences each with the days on which it belonged to the mandate
   * @param organisationCode of the cabinet, as log-in knows it
   * @param administrations that prepare answers for the cabinet, possibly none
   * @param mailbox functional mailbox of the cabinet
   */
  record Mandate(
      MinisterId minister,
      String name,
      String formOfAddress,
      String title,
      boolean titleConfirmed,
      List<Competence> competences,
      LocalDate from,
      @Nullable LocalDate through,
      String organisationCode,
      List<Administration> administrations,
      String mailbox) {}

  /**
   * A matter that a mandate held between two dates, both included.
   *
   * @param name in Dutch
   * @param from first Brussels date
   * @param through last Brussels date, absent while it lasts
   */
  record Competence(String name, LocalDate from, @Nullable LocalDate through) {}

  /**
   * A department or agency.
   *
   * @param organisationCode as log-in knows it
   * @param mailbox functional mailbox
   */
  record Administration(String organisationCode, String mailbox) {}
}
