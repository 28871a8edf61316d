package org.samenspraak.backbone.dispatch;

import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.messaging.DirectWithAttributesChannel;

/**
 * The one binding of a service to its topics. A poll comes as it is, with its raw headers, and is
 * acknowledged by hand: the binder's own conversion, retries and dead letters work on whole polls.
 * Bound when asked, not with the context: the binder would hold up the start of the service for
 * minutes while the broker is away.
 */
public final class FactsBinding {
  private static final String NAME = "facts-in-0";

  private final BindingService bindings;
  private final DirectWithAttributesChannel channel;

  FactsBinding(BindingService bindings, DirectWithAttributesChannel channel) {
    this.bindings = bindings;
    this.channel = channel;
  }

  /** Begins to receive. */
  public void bind() {
    var _ = bindings.bindConsumer(channel, NAME);
  }

  /** Ends receiving, after the poll that is under way. */
  public void unbind() {
    bindings.unbindConsumers(NAME);
  }
}
