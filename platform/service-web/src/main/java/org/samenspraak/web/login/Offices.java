package org.samenspraak.web.login;

import java.time.LocalDate;
import java.util.Optional;

/** Whose cabinet or administration an organisation is. */
interface Offices {

  /**
   * The minister whose mandate with that code for its cabinet holds that day, else the last with
   * it.
   *
   * @param on in Brussels
   */
  Optional<String> ofCabinet(String organisationCode, LocalDate on);

  /** The same for the code of an administration. */
  Optional<String> ofAdministration(String organisationCode, LocalDate on);
}
