package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator's mark that a part, wholly or partly, is somebody else's competence.
 *
 * @param who as it reads in the answer, for example {@code de federale minister van Justitie}; a
 *     Flemish minister with form of address, name and title
 * @param text what the answer says about it
 */
public record NotCompetent(Level level, String who, String text) {

  /** Whose competence it is. */
  public enum Level {
    /** Another Flemish minister. */
    MINISTER(
        "Voor zover deze deelvraag tot de bevoegdheid van een andere minister behoort, verwijs ik"
            + " naar %s."),
    /** The federal state. */
    FEDERAL(
        "Voor zover deze deelvraag een federale bevoegdheid betreft, ben ik niet bevoegd en verwijs"
            + " ik naar %s."),
    /** Provinces, cities and municipalities. */
    LOCAL(
        "Voor zover deze deelvraag de lokale besturen betreft, ben ik niet bevoegd en verwijs ik"
            + " naar %s.");

    private final String wording;

    Level(String wording) {
      this.wording = wording;
    }

    /** The sentence that is used when the coordinator writes none; it ends with one full stop. */
    public String wording(String who) {
      int end = who.length();
      while (end > 0
          && (who.charAt(end - 1) == '.' || Character.isWhitespace(who.charAt(end - 1)))) {
        end--;
      }
      return wording.formatted(who.substring(0, end));
    }
  }

  /**
   * What the coordinator says.
   *
   * @param who slug of the minister for {@link Level#MINISTER}, else words
   * @param text what the answer says about it; when absent, the standard wording
   */
  public record Claim(Level level, String who, @Nullable String text) {

    boolean isOf(String minister) {
      return level == Level.MINISTER && who.equals(minister);
    }

    /** With the title of that Brussels date; the slug of a minister is not for an answer. */
    NotCompetent mark(Register register, LocalDate on) {
      String words = level == Level.MINISTER ? register.competent(who, on).cited() : who;
      return new NotCompetent(level, words, text == null ? level.wording(words) : text);
    }
  }
}
