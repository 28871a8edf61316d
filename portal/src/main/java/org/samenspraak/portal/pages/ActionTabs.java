package org.samenspraak.portal.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samenspraak.portal.remote.PlanSeen.Action;

/**
 * The actions of a plan, of which one reads some at a time: those of a ministry that leads them,
 * those that are behind, or all.
 *
 * @param tabs the visiting cabinet's own first; none without actions
 * @param open key of the one that is open
 * @param shown its actions
 */
public record ActionTabs(List<Tab> tabs, String open, List<Action> shown) {
  /** Key of those that are late or delayed. */
  public static final String BEHIND = "achter";

  /** Key of all. */
  public static final String ALL = "alle";

  private static final Set<String> BESIDE_MINISTRIES = Set.of(BEHIND, ALL);

  /**
   * One choice.
   *
   * @param key slug of the minister who leads them, {@link #BEHIND} or {@link #ALL}
   */
  public record Tab(String key, int count) {

    /** Whether it is a ministry's. */
    public boolean isMinistry() {
      return !BESIDE_MINISTRIES.contains(key);
    }
  }

  /**
   * As the visitor of that work reads them.
   *
   * @param actions in the order in which they are shown
   * @param wanted key of a tab; what is none of them opens the first
   */
  static ActionTabs of(List<Action> actions, PlanWork work, String wanted) {
    Map<String, List<Action>> byLead =
        actions.stream()
            .collect(Collectors.groupingBy(Action::lead, TreeMap::new, Collectors.toList()));
    Map<String, List<Action>> all = new LinkedHashMap<>();
    byLead.keySet().stream()
        .filter(work.visitor()::isCabinetOf)
        .forEach(own -> all.put(own, byLead.get(own)));
    List<Action> behind = actions.stream().filter(work::isBehind).toList();
    if (all.isEmpty()) {
      all.put(ALL, actions);
    }
    if (!behind.isEmpty()) {
      all.put(BEHIND, behind);
    }
    all.putIfAbsent(ALL, actions);
    byLead.entrySet().stream()
        .sorted(Comparator.comparingInt(lead -> -lead.getValue().size()))
        .forEach(lead -> all.putIfAbsent(lead.getKey(), lead.getValue()));
    String open = all.containsKey(wanted) ? wanted : all.keySet().iterator().next();
    return new ActionTabs(
        all.entrySet().stream().map(tab -> new Tab(tab.getKey(), tab.getValue().size())).toList(),
        open,
        all.getOrDefault(open, List.of()));
  }
}
