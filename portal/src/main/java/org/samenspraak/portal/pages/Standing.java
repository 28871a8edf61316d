package org.samenspraak.portal.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Contribution;
import org.samenspraak.portal.remote.CoordinationSeen.Delegation;
import org.samenspraak.portal.remote.CoordinationSeen.Part;

/**
 * How the thing that a form is about stood when the page was made. A coordination changes with
 * every step of every cabinet; only a change of this makes a form stale.
 *
 * @param part 0 for who coordinates, -1 for all there is, -2 for the contributions to all parts, -3
 *     for who takes care of it in the visiting cabinet, which no coordination shows
 * @param minister whose contribution it is; null for all of the part
 */
public record Standing(int part, @Nullable String minister) {
  /** Of who coordinates. */
  public static final Standing CHOICE = new Standing(0, null);

  /** Of all there is. */
  public static final Standing WHOLE = new Standing(-1, null);

  /** Of what was asked and contributed. */
  public static final Standing PARTS = new Standing(-2, null);

  /** Of who takes care of it, compared by its own version. */
  public static final Standing HANDLER = new Standing(-3, null);

  /** In a form, to be compared later. */
  public String of(CoordinationSeen coordination) {
    String settled = coordination.status() + "/" + coordination.coordinator();
    return switch (part) {
      case 0 -> settled + agreements(coordination);
      case -1 -> settled + "/" + coordination.flags().size() + parts(coordination);
      default -> settled + parts(coordination);
    };
  }

  private String parts(CoordinationSeen coordination) {
    return coordination.parts().stream()
        .filter(p -> part < 0 || p.number() == part)
        .map(this::ofPart)
        .collect(Collectors.joining());
  }

  private static String agreements(CoordinationSeen coordination) {
    return coordination.ministers().stream()
        .map(seat -> "/" + seat.agreement())
        .collect(Collectors.joining());
  }

  private String ofPart(Part seen) {
    String contributions =
        contributions(seen).stream()
            .map(c ->
                "/"
                    + c.minister()
                    + "-"
                    + c.status()
                    + "-"
                    + c.version()
                    + "-"
                    + c.due()
                    + within(c))
            .collect(Collectors.joining());
    String text = part == PARTS.part ? null : seen.finalText();
    return minister == null && text != null
        ? contributions + "/" + Integer.toHexString(text.hashCode())
        : contributions;
  }

  /** How it stands between a cabinet and its administration. */
  private static String within(Contribution seen) {
    Delegation passed = seen.delegation();
    return passed == null ? "" : "-" + passed.due() + (passed.isOpen() ? "" : "-klaar");
  }

  private static String withinInWords(Contribution seen) {
    Delegation passed = seen.delegation();
    if (passed == null) {
      return "";
    }
    return passed.isOpen() ? ", bij de administratie" : ", ontwerp terug van de administratie";
  }

  private List<Contribution> contributions(Part seen) {
    return seen.contributions().stream()
        .filter(c -> minister == null || c.minister().equals(minister))
        .toList();
  }

  /** How it stands now, in words. */
  public String words(CoordinationSeen now, PageWords words, Names names) {
    if (part == PARTS.part) {
      return "Er is intussen een bijdrage gevraagd, bezorgd of beoordeeld.";
    }
    if (part == HANDLER.part) {
      return "Een collega nam het dossier intussen op zich of gaf het af.";
    }
    if (part < 0) {
      return "Het antwoord is veranderd terwijl u het nalas.";
    }
    if (part == 0) {
      return "Wie coördineert, of wat de kabinetten daarover zeggen, is intussen veranderd.";
    }
    List<String> contributions =
        now.parts().stream()
            .filter(p -> p.number() == part)
            .flatMap(p -> contributions(p).stream())
            .map(c ->
                "bijdrage van %s: %s%s%s"
                    .formatted(
                        names.of(c.minister()),
                        words.code("contribution", c.status()).toLowerCase(Locale.ROOT),
                        c.version() == 0 ? "" : " (versie " + c.version() + ")",
                        withinInWords(c)))
            .toList();
    return "Deelvraag %d is veranderd terwijl u schreef%s."
        .formatted(part, contributions.isEmpty() ? "" : "; nu " + PageWords.list(contributions));
  }
}
