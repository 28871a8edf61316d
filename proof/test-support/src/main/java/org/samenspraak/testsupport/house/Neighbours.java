package org.samenspraak.testsupport.house;

/**
 * The packages round a service.
 *
 * @param family what every package of the system begins with
 * @param contracts the published events
 * @param backbone the reliable part
 * @param web HTTP as every service speaks it
 * @param workingDays calendars and terms
 */
public record Neighbours(
    String family, String contracts, String backbone, String web, String workingDays) {

  /** Those of this system. */
  public static final Neighbours SAMENSPRAAK =
      new Neighbours(
          "org.samenspraak",
          "org.samenspraak.contracts",
          "org.samenspraak.backbone",
          "org.samenspraak.web",
          "org.samenspraak.workingdays");
}
