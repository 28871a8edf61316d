package org.samenspraak.backbone.dispatch;

/** Those who watch the topic of parked messages. */
@FunctionalInterface
public interface Watchers {
  /** Returns once the copy is safe; throws when it is not. */
  void tell(Parked parked);
}
