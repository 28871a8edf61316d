package org.samenspraak.backbone.dispatch;

import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

@Topic("letter-events")
sealed interface LetterEvent extends Event {

  @EventName("letter.written.v1")
  record Written(String text) implements LetterEvent {}
}
