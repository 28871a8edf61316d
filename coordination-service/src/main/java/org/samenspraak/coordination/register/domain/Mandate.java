package org.samenspraak.coordination.register.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * What one person was competent for between two dates, both included. A person has one mandate on a
 * day; another portfolio or another title is another mandate.
 *
 * @param minister stable slug of the person, for example {@code zuhal-demir}
 * @param formOfAddress {@code mevrouw} or {@code de heer}
 * @param title Dutch title as it follows the name
 * @param titleConfirmed whether a source document has the title in these words
 * @param competences each with the days on which it belonged to the mandate
 * @param organisationCode of the cabinet, as log-in knows it
 * @param administrations that prepare answers for the cabinet
 * @param mailbox functional mailbox of the cabinet
 */
public record Mandate(
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
    String mailbox) {

  /** Whether the mandate was held on that Brussels date. */
  public boolean heldOn(LocalDate date) {
    return !date.isBefore(from) && (through == null || !date.isAfter(through));
  }

  /** Names of what it was competent for on a Brussels date. */
  public List<String> competencesOn(LocalDate date) {
    return competences.stream().filter(c -> c.heldOn(date)).map(Competence::name).toList();
  }

  /** Whether both were held on some same day. */
  public boolean overlaps(Mandate other) {
    return (other.through == null || !from.isAfter(other.through))
        && (through == null || !other.from.isAfter(through));
  }

  /** As a letter cites the minister: form of address, name and full title. */
  public String cited() {
    return formOfAddress + " " + name + ", " + title;
  }
}
