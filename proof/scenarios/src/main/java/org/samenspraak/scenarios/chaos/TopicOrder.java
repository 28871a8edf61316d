package org.samenspraak.scenarios.chaos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What readers outside were promised: first occurrences ascend, for each thing they are about. */
final class TopicOrder {

  private TopicOrder() {}

  /**
   * Events whose first occurrence comes where it should not.
   *
   * @param gapless whether each sequence must follow the one before
   */
  static List<String> broken(List<TopicLog.Entry> entries, boolean gapless) {
    Map<String, Long> last = new HashMap<>();
    Set<String> seen = new HashSet<>();
    List<String> broken = new ArrayList<>();
    for (TopicLog.Entry entry : entries) {
      if (seen.add(entry.eventId())) {
        long before = last.getOrDefault(entry.about(), 0L);
        boolean follows = gapless ? entry.sequence() == before + 1 : entry.sequence() > before;
        if (!follows) {
          broken.add(entry.eventId() + " after " + before);
        }
        last.merge(entry.about(), entry.sequence(), Math::max);
      }
    }
    return broken;
  }

  /** How many records are repetitions. */
  static long repetitions(List<TopicLog.Entry> entries) {
    return entries.size() - entries.stream().map(TopicLog.Entry::eventId).distinct().count();
  }

  /** How many records there are of the event that has most. */
  static long mostOfOne(List<TopicLog.Entry> entries) {
    return entries.stream()
        .collect(Collectors.groupingBy(TopicLog.Entry::eventId, Collectors.counting()))
        .values()
        .stream()
        .max(Comparator.naturalOrder())
        .orElse(0L);
  }
}
