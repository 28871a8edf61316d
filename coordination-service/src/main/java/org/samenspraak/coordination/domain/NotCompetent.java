package org.samenspraak.coordination.domain;

/**
 * The coordinator's mark that a part, wholly or partly, is somebody else's competence.
 *
 * @param who as it reads in the answer, for example {@code de federale minister van Justitie}
 * @param text what the answer says about it
 */
public record NotCompetent(Level level, String who, String text) {

  /** Whose competence it is. */
  public enum Level {
    /** Another Flemish minister. */
    MINISTER(
        "Voor zover deze deelvraag tot de bevoegdheid van %s behoort, verwijs ik naar die minister."),
    /** The federal state. */
    FEDERAL(
        "Voor zover deze deelvraag een federale bevoegdheid betreft, ben ik niet bevoegd en verwijs ik naar %s."),
    /** Provinces, cities and municipalities. */
    LOCAL(
        "Voor zover deze deelvraag de lokale besturen betreft, ben ik niet bevoegd en verwijs ik naar %s.");

    private final String wording;

    Level(String wording) {
      this.wording = wording;
    }

    /** The sentence that is used when the coordinator writes none. */
    public String wording(String who) {
      return wording.formatted(who);
    }
  }
}
