package org.samenspraak.testsupport.goodhouse.views;

import org.samenspraak.testsupport.neighbours.backbone.inbound.Projection;

/** A query fed by events. */
public class Inbox extends Projection<InboxEntry> {
  @Override
  public InboxEntry find(String key) {
    return new InboxEntry(key, new InboxLine(key));
  }
}
