package org.samenspraak.notification.domain.table;

/** As what somebody is told something; its words are for the table in {@code docs}. */
public enum Audience {
  ADDRESSEES("every addressed cabinet"),
  OTHER_ADDRESSEES("the other addressed cabinets"),
  NEWCOMER("the cabinet that is addressed from now on"),
  FORMER_ADDRESSEE("the cabinet that is not addressed any more"),
  ADDRESSEE("the cabinet that it is about"),
  COORDINATOR("the coordinating cabinet"),
  CONTRIBUTOR("the contributing cabinet"),
  ADMINISTRATION("the administrations of the cabinet"),
  ASKER("the member who asked"),
  CLERK("the clerk's office"),
  SECRETARIAT("the government's secretariat"),
  PLAN_COORDINATOR("the cabinet that coordinates the plan"),
  LEAD("the cabinet that leads the action"),
  INVOLVED("every cabinet with a part in the action or plan"),
  NOBODY("nobody");

  private final String inWords;

  Audience(String inWords) {
    this.inWords = inWords;
  }

  /** English. */
  public String inWords() {
    return inWords;
  }

  /**
   * Whether that recipient may be among them.
   *
   * @param recipient slug of a minister, {@code asker~<id>}, {@code clerk} or {@code secretariat}
   */
  boolean includes(String recipient) {
    boolean cabinet =
        !recipient.startsWith("asker~")
            && !recipient.equals("clerk")
            && !recipient.equals("secretariat");
    return switch (this) {
      case ASKER -> recipient.startsWith("asker~");
      case CLERK -> recipient.equals("clerk");
      case SECRETARIAT -> recipient.equals("secretariat");
      case NOBODY, ADMINISTRATION -> false;
      default -> cabinet;
    };
  }
}
