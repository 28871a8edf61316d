package org.samenspraak.backbone.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.dispatch.ForwardingParkedStore;
import org.samenspraak.backbone.dispatch.Parked;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.relay.Tally;

/** What may be left out of how requests and messages are recognised, and of how some wait. */
final class ConsumerMutations {
  private ConsumerMutations() {}

  /** One way in which a change, by a request or by a reaction, goes wrong. */
  abstract static class ChangeMutation extends Mutation {

    /** A change that is to be made. */
    record Order(String id, Cause cause, Supplier<Tally> create, Consumer<? super Tally> decide) {}

    abstract Versioned<Tally> carryOut(Order order, Aggregates<Tally> tallies, Fate fate);

    static Versioned<Tally> rightly(Order order, Aggregates<Tally> tallies) {
      return tallies.addOrChange(order.id(), order.cause(), order.create(), order.decide());
    }

    static Versioned<Tally> unchanged(Order order) {
      return new Versioned<>(order.id(), Tally.empty(), 0, false);
    }

    static Order withKey(Order order, Cause.Once cause, String key) {
      Cause other = new Cause.Once(cause.actor(), cause.at(), key);
      return new Order(order.id(), other, order.create(), order.decide());
    }

    @Override
    Aggregates<Tally> tallies(Aggregates<Tally> tallies, Fate fate) {
      return new ForwardingTallies(tallies) {
        @Override
        public Versioned<Tally> addOrChange(
            String id, Cause cause, Supplier<Tally> create, Consumer<? super Tally> decide) {
          return carryOut(new Order(id, cause, create, decide), tallies, fate);
        }

        @Override
        public Versioned<Tally> change(String id, Cause cause, Consumer<? super Tally> decide) {
          return carryOut(new Order(id, cause, Tally::empty, decide), tallies, fate);
        }
      };
    }
  }

  /** A request that is repeated is told that its version is stale, though it was applied. */
  static final class IfMatchBeforeTheKey extends ChangeMutation {
    @Override
    Versioned<Tally> carryOut(Order order, Aggregates<Tally> tallies, Fate fate) {
      if (order.cause() instanceof Cause.Request request
          && request.ifMatch() != null
          && tallies.find(order.id()).filter(t -> t.version() == request.ifMatch()).isEmpty()) {
        throw new Refusal(Refusal.Kind.STALE, "stale", "Achterhaald.");
      }
      return rightly(order, tallies);
    }
  }

  /** The keys of what was applied are in a collection of their own, written before the effect. */
  static final class KeysApartKeyFirst extends ChangeMutation {
    private final Set<String> keys = new HashSet<>();

    @Override
    Versioned<Tally> carryOut(Order order, Aggregates<Tally> tallies, Fate fate) {
      if (!(order.cause() instanceof Cause.Once once)) {
        return rightly(order, tallies);
      }
      if (!keys.add(once.key())) {
        return unchanged(order);
      }
      fate.step();
      return rightly(withKey(order, once, "try " + fate.stepper().steps()), tallies);
    }
  }

  /** The keys of what was applied are in a collection of their own, written after the effect. */
  static final class KeysApartEffectFirst extends ChangeMutation {
    private final Set<String> keys = new HashSet<>();

    @Override
    Versioned<Tally> carryOut(Order order, Aggregates<Tally> tallies, Fate fate) {
      if (!(order.cause() instanceof Cause.Once once)) {
        return rightly(order, tallies);
      }
      if (keys.contains(once.key())) {
        return unchanged(order);
      }
      Order other = withKey(order, once, "try " + fate.stepper().steps());
      Versioned<Tally> done = rightly(other, tallies);
      fate.step();
      keys.add(once.key());
      return done;
    }
  }

  /** Two reactions to one event that change one document share a key. */
  static final class KeyWithoutTheReaction extends ChangeMutation {
    @Override
    Versioned<Tally> carryOut(Order order, Aggregates<Tally> tallies, Fate fate) {
      return order.cause() instanceof Cause.Once once
          ? rightly(withKey(order, once, once.key().replaceFirst("^.*:", "")), tallies)
          : rightly(order, tallies);
    }
  }

  /** A reaction that makes its target takes one that is there for its own. */
  static final class ExistsIsTakenForApplied extends ChangeMutation {
    @Override
    Versioned<Tally> carryOut(Order order, Aggregates<Tally> tallies, Fate fate) {
      Optional<Versioned<Tally>> there =
          order.id().startsWith("echo") ? tallies.find(order.id()) : Optional.empty();
      return there.orElseGet(() -> rightly(order, tallies));
    }
  }

  static final class OffsetCommittedFirst extends Mutation {
    @Override
    boolean commitsTheOffsetFirst() {
      return true;
    }
  }

  /** While a message is parked, later ones of its key are handled. */
  static final class FollowersPass extends Mutation {
    @Override
    ParkedStore parked(ParkedStore parked) {
      return new ForwardingParkedStore(parked) {
        @Override
        public List<Place> lane(String lane) {
          return List.of();
        }
      };
    }
  }

  /** A discarded message is only removed. */
  static final class DiscardLeavesNoKey extends ChangeMutation {
    private final Set<String> underWay = new HashSet<>();

    @Override
    ParkedStore parked(ParkedStore parked) {
      return new ForwardingParkedStore(parked) {
        @Override
        public void discard(String id, Parked.Discard discard) {
          store.find(id).map(Effects::of).ifPresent(underWay::add);
          store.remove(id);
        }

        @Override
        public void settled(String id) {
          underWay.clear();
        }
      };
    }

    @Override
    Versioned<Tally> carryOut(Order order, Aggregates<Tally> tallies, Fate fate) {
      return order.cause() instanceof Cause.Once once && underWay.contains(once.key())
          ? unchanged(order)
          : rightly(order, tallies);
    }
  }
}
