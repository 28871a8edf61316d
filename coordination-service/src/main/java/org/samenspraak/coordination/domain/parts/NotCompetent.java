package org.samenspraak.coordination.domain.parts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.text.Dutch;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.domain.Register;

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

    public boolean isOf(MinisterId minister) {
      return level == Level.MINISTER && minister.value().equals(who);
    }

    /** With the title of that Brussels date; the slug of a minister is not for an answer. */
    public NotCompetent mark(Register register, LocalDate on) {
      String words = level == Level.MINISTER ? competent(register, on).cited() : who;
      return new NotCompetent(level, words, text == null ? level.wording(words) : text);
    }

    private Mandate competent(Register register, LocalDate on) {
      return register
          .heldOn(new MinisterId(who), on)
          .orElseThrow(() ->
              new Refusal(
                      Refusal.Kind.INVALID,
                      "unknown-minister",
                      "“" + who + "” is op " + Dutch.date(on) + " geen minister.")
                  .field("who")
                  .expected(
                      "een minister met een mandaat op "
                          + Dutch.date(on)
                          + ofThatDay(register.ministersOn(on))));
    }

    private static String ofThatDay(List<MinisterId> ministers) {
      return ministers.isEmpty() ? "" : ": " + Dutch.slugs(ministers);
    }
  }
}
