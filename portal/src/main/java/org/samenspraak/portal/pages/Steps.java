package org.samenspraak.portal.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.samenspraak.portal.remote.CoordinationSeen.Step;
import org.springframework.stereotype.Component;

/** Which step somebody has to take, in words. */
@Component("steps")
public class Steps {
  private final PageWords words;

  Steps(PageWords words) {
    this.words = words;
  }

  /** {@code Bijdrage leveren over deelvraag 3}. */
  public String words(Step step) {
    String number = step.parts().size() == 1 ? ".ONE" : ".MORE";
    return words
        .code("step", step.parts().isEmpty() ? step.kind() : step.kind() + number)
        .replace("{parts}", PageWords.list(step.parts()));
  }

  /** The same within a sentence. */
  public String within(Step step) {
    String sentence = words(step);
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** Those that this one has to take. */
  public static List<Step> of(List<Step> all, String who) {
    return all.stream().filter(step -> step.who().equals(who)).toList();
  }

  /** The first that each of the others has to take. */
  public static List<Step> others(List<Step> all, String who) {
    Set<String> seen = new HashSet<>(Set.of(who));
    return all.stream().filter(step -> seen.add(step.who())).toList();
  }
}
