package org.samenspraak.backbone.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.store.CommitListener;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryLeaseStore;

/** The product's relay and sweep, going on only when told: for tests that decide every step. */
public final class RelayByHand {
  private static final long LONG = 3_000_000_000L;
  private static final RelaySettings SETTINGS = BackboneProperties.defaults().relay();

  private final Relay relay;
  private final Sweep sweep;

  /** Both over one kind; the sweep has a lease of its own, so that several may sweep at once. */
  public RelayByHand(DocumentStore store, Sender sender) {
    RelayFigures figures = new RelayFigures(new SimpleMeterRegistry(), InstantSource.system());
    AtomicLong clock = new AtomicLong();
    Lease ofMyOwn =
        new Lease(new InMemoryLeaseStore(), "sweep", "me", SETTINGS.leaseAbandoned(), clock::get);
    relay = new Relay(sender, figures);
    sweep =
        new Sweep(List.of(store), relay, ofMyOwn, () -> clock.addAndGet(LONG), figures, SETTINGS);
  }

  /** To be told of commits. */
  public CommitListener listener() {
    return relay;
  }

  /** Whether {@link #finish} has something to do. */
  public boolean hasAcknowledged() {
    return relay.hasAcknowledged();
  }

  /** Archives and pulls what was acknowledged. */
  public void finish() {
    relay.finish();
  }

  /** Two looks, as if more than two seconds apart: what nobody moved between them is taken. */
  public void sweep() {
    sweep.look();
    sweep.look();
    sweep.take();
  }
}
