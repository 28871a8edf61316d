package org.samenspraak.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page must have so that it can be used without seeing it, and under its own policy. */
final class SoundStructure {

  private SoundStructure() {}

  static void check(Document page) {
    assertThat(page.select("html").attr("lang")).isEqualTo("nl-BE");
    assertThat(page.title()).endsWith(" – Samenspraak").doesNotStartWith(" ");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main#inhoud")).hasSize(1);
    assertThat(page.select("header, footer, nav[aria-label]").size()).isGreaterThanOrEqualTo(3);
    assertThat(page.body().children().first().attr("href")).isEqualTo("#inhoud");
    headings(page);
    tables(page);
    forms(page);
    policy(page);
    references(page);
  }

  private static void headings(Document page) {
    List<Integer> levels =
        page.select("h1, h2, h3, h4").stream().map(h -> h.tagName().charAt(1) - '0').toList();
    assertThat(IntStream.range(1, levels.size()))
        .as("no level is skipped: %s", levels)
        .allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1);
    assertThat(page.select("h1, h2, h3, a, button, summary, th"))
        .allSatisfy(element -> assertThat(element.text()).as(element.outerHtml()).isNotBlank());
  }

  private static void tables(Document page) {
    assertThat(page.select("table"))
        .allSatisfy(table -> {
          assertThat(table.select("> caption")).hasSize(1);
          assertThat(table.select("th")).isNotEmpty();
          int columns = table.select("thead th").size();
          table.select("tbody").forEach(body -> filled(body.select("> tr"), columns));
        });
    assertThat(page.select("th"))
        .allSatisfy(th -> assertThat(th.attr("scope")).isIn("col", "row", "rowgroup"));
  }

  /** Every row has a cell in each column, be it one that a row above spans. */
  private static void filled(List<Element> rows, int columns) {
    int[] spanned = new int[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (Element cell : rows.get(row).select("> th, > td")) {
        int wide = span(cell, "colspan");
        for (int below = row; below < row + span(cell, "rowspan"); below++) {
          assertThat(below).as(cell.outerHtml()).isLessThan(spanned.length);
          spanned[below] += wide;
        }
      }
      assertThat(spanned[row]).as(rows.get(row).outerHtml()).isEqualTo(columns);
    }
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }

  private static void forms(Document page) {
    assertThat(page.select("input:not([type=hidden]), select, textarea"))
        .allSatisfy(field ->
            assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1));
    assertThat(page.select("form"))
        .allSatisfy(form ->
            assertThat(form.attr("method").equals("get") || !form.select("[name=_csrf]").isEmpty())
                .as("%s can be sent from here only", form)
                .isTrue());
  }

  private static void policy(Document page) {
    assertThat(page.select("script").eachAttr("src")).allMatch(src -> src.startsWith("/script/"));
    assertThat(page.select("script").eachText()).allMatch(String::isEmpty);
    assertThat(page.select("style, [style], iframe, object")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(element ->
            assertThat(element.attributes().asList())
                .noneMatch(attribute ->
                    attribute.getKey().startsWith("on") || attribute.getKey().startsWith("th:")));
    assertThat(page.select("a[href^=javascript], [src^=http], link[href^=http]")).isEmpty();
  }

  private static void references(Document page) {
    List<String> ids = page.select("[id]").stream().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[aria-labelledby]"))
        .allSatisfy(element -> assertThat(ids).contains(element.attr("aria-labelledby")));
  }
}
