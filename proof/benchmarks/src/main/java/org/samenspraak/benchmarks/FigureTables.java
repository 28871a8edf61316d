package org.samenspraak.benchmarks;

import java.util.List;
import java.util.Locale;

/** Figures as Markdown tables, which read well in a terminal too. */
final class FigureTables {
  /** On a shared machine a ratio wanders so far by itself. */
  private static final double MOVED = 0.15;

  private FigureTables() {}

  static String table(List<MeasuredClaim> findings) {
    StringBuilder text = new StringBuilder();
    row(text, "what", "bare", "product", "ratio", "lowest – highest", "asked", "");
    row(text, "---", "--:", "--:", "--:", "--:", "--:", "---");
    for (MeasuredClaim one : findings) {
      row(
          text,
          one.name(),
          amount(one.floor(), one.unit()),
          amount(one.product(), one.unit()),
          ratio(one.ratio()),
          ratio(one.lowest()) + " – " + ratio(one.highest()),
          one.target() == null ? "" : asked(one.target(), one.unit()),
          one.target() == null ? "" : one.isMissed() ? "missed" : "met");
    }
    return text.toString();
  }

  /** What moved since the figures that were kept. */
  static String comparison(String benchmark, List<MeasuredClaim> findings, Results before) {
    StringBuilder text = new StringBuilder();
    row(text, "what", "ratio then", "ratio now", "bare", "product", "");
    row(text, "---", "--:", "--:", "--:", "--:", "---");
    for (MeasuredClaim now : findings) {
      before
          .find(benchmark, now.name())
          .ifPresentOrElse(
              then ->
                  row(
                      text,
                      now.name(),
                      ratio(then.ratio()),
                      ratio(now.ratio()),
                      percent(then.floor(), now.floor()),
                      percent(then.product(), now.product()),
                      verdict(then, now)),
              () -> row(text, now.name(), "", ratio(now.ratio()), "", "", "new"));
    }
    return text.toString();
  }

  private static String verdict(MeasuredClaim then, MeasuredClaim now) {
    double moved = now.judged() / then.judged() - 1;
    if (Math.abs(moved) < MOVED) {
      return "as before";
    }
    boolean moreIsBetter = now.target() == null || now.target().atLeast();
    return moved > 0 == moreIsBetter ? "better" : "worse";
  }

  private static String asked(Target target, String unit) {
    String bound = target.ofProduct() ? amount(target.bound(), unit) : ratio(target.bound());
    return (target.atLeast() ? "≥ " : "≤ ") + bound;
  }

  private static String percent(double then, double now) {
    return String.format(Locale.ROOT, "%+.0f %%", (now / then - 1) * 100);
  }

  private static String amount(double value, String unit) {
    return String.format(Locale.ROOT, value < 100 ? "%,.1f%s" : "%,.0f%s", value, unit);
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void row(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
