package org.samenspraak.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samenspraak.portal.remote.PlanSeen.OfObjective;

/** Bars of actions per status, one per objective; the longest bar is as wide as the picture. */
public final class Bars {
  private static final int WIDTH = 100;

  private Bars() {}

  /**
   * A piece of a bar.
   *
   * @param x from the left, in hundredths of the picture
   * @param width in hundredths of the picture
   */
  public record Piece(String status, int count, double x, double width) {

    /** Left edge as SVG takes it. */
    public String left() {
      return percent(x);
    }

    /** Width as SVG takes it. */
    public String wide() {
      return percent(width);
    }

    /** Where the number stands. */
    public String middle() {
      return percent(x + width / 2);
    }
  }

  /** The pieces of one objective's bar. */
  public static List<Piece> of(OfObjective objective, List<OfObjective> all, List<String> order) {
    int longest = Math.max(1, all.stream().mapToInt(OfObjective::actions).max().orElse(1));
    List<Piece> pieces = new ArrayList<>();
    double x = 0;
    for (String status : order) {
      int count = objective.byStatus().getOrDefault(status, 0);
      if (count > 0) {
        double width = (double) WIDTH * count / longest;
        pieces.add(new Piece(status, count, x, width));
        x += width;
      }
    }
    return pieces;
  }

  /** The statuses that are shown: the four usual ones, and others that some action has. */
  public static List<String> statuses(Map<String, Integer> total) {
    List<String> shown = new ArrayList<>(List.of("DONE", "RUNNING", "PLANNED", "DELAYED"));
    total.forEach((status, count) -> {
      if (count > 0 && !shown.contains(status)) {
        shown.add(status);
      }
    });
    return shown;
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
