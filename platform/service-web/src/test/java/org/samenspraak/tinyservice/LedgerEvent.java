package org.samenspraak.tinyservice;

import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

@Topic("tiny-ledger-events")
public sealed interface LedgerEvent extends Event {

  @EventName("ledger.entered.v1")
  record Entered(String ledgerId, String text) implements LedgerEvent {}
}
