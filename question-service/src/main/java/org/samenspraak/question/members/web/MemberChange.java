package org.samenspraak.question.members.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.TimelineEntry;

/**
 * A member as they were recorded once.
 *
 * @param data the whole of it, as far as the reader may know
 */
record MemberChange(long sequence, Instant at, String actor, Map<String, Object> data) {

  static MemberChange of(TimelineEntry entry, Actor reader) {
    Map<String, Object> data = new LinkedHashMap<>(entry.data());
    if (!MemberView.readsMailbox(reader)) {
      data.remove("mailbox");
    }
    return new MemberChange(entry.sequence(), entry.at(), entry.actor().toString(), data);
  }
}
