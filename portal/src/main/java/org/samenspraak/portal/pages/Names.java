package org.samenspraak.portal.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Slug;

/**
 * Names of persons, for one page: asked once, and only when a name is needed. Somebody who is not
 * in the register is called by the words of the slug, so a page never fails for want of a name.
 */
public final class Names {
  private static final String SECRETARIAT = "secretariat";
  private static final String GOVERNMENT_DECIDES = "de Vlaamse Regering (beslissing)";

  private final Supplier<Map<String, String>> register;
  private @Nullable Map<String, String> known;

  /**
   * Names from a register.
   *
   * @param register names by slug
   */
  public Names(Supplier<Map<String, String>> register) {
    this.register = register;
  }

  /** For example {@code Wouter Beke}. */
  public String of(String slug) {
    String name = known().get(slug);
    return name == null ? fromSlug(slug) : name;
  }

  /** All there are, by slug, in the order of their names. */
  public Map<String, String> all() {
    Map<String, String> byName = new LinkedHashMap<>();
    known().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(name -> byName.put(name.getKey(), name.getValue()));
    return byName;
  }

  private Map<String, String> known() {
    Map<String, String> all = known == null ? register.get() : known;
    known = all;
    return all;
  }

  /** As cabinets are called in short, for example {@code kabinet Demir}. */
  public String cabinet(String slug) {
    String name = of(slug);
    return "kabinet " + name.substring(name.indexOf(' ') + 1);
  }

  /** For example {@code Zuhal Demir en Wouter Beke}. */
  public String of(List<String> slugs) {
    return PageWords.list(slugs.stream().map(this::of).toList());
  }

  /**
   * Whose the next step is: cabinets by their minister's name, and the government itself when its
   * secretariat has a decision to record.
   */
  public String ofTurn(List<String> waitingFor) {
    return PageWords.list(
        waitingFor.stream()
            .map(who -> who.equals(SECRETARIAT) ? GOVERNMENT_DECIDES : of(who))
            .toList());
  }

  /** As the services call whoever has that name. */
  public static String slug(String name) {
    return Slug.of(name);
  }

  private static String fromSlug(String slug) {
    return Arrays.stream(slug.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
