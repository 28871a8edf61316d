package org.samenspraak.backbone.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.protocol.ReplicaSet.Written;
import org.samenspraak.backbone.store.Pending;

/**
 * The database of a service as its processes meet it. Anything may happen before and after each
 * operation; a write is answered when a majority has it, and is in doubt when a failover comes in
 * between; and an answer may fail to come, whether the write took place or not.
 */
final class Database {
  private final ReplicaSet nodes;
  private final Fate fate;
  private final Mutation mutation;

  Database(ReplicaSet nodes, Fate fate, Mutation mutation) {
    this.nodes = nodes;
    this.fate = fate;
    this.mutation = mutation;
  }

  <R> R write(String what, List<String> ids, Function<Node, R> work) {
    fate.step();
    boolean lost = fate.strikes(Faults.Kind.STORE);
    if (lost && fate.oneIn(2)) {
      throw inDoubt(what, "it did not take place");
    }
    Written<R> written = nodes.write(ids, work);
    fate.say("%s of %s -> %s", what, ids, shown(written.result()));
    if (mutation.answersBeforeTheMajority()) {
      fate.step();
      return written.result();
    }
    fate.stepper().await(() -> nodes.isSettled(written));
    if (lost) {
      throw inDoubt(what, "the answer is lost");
    }
    if (!nodes.isDurable(written)) {
      throw inDoubt(what, "a failover came in between");
    }
    return written.result();
  }

  /** The same words in every run: of events their ids. */
  private static Object shown(Object result) {
    return result instanceof Optional<?> outbox && outbox.orElse(null) instanceof List<?> events
        ? events.stream().map(event -> ((Pending) event).id()).toList()
        : result;
  }

  /** What a majority has. */
  <R> R read(Function<Node, R> work) {
    fate.step();
    mayFail();
    return work.apply(nodes.majority());
  }

  /** Also what may yet be lost; only mutants look. */
  <R> R readFromPrimary(Function<Node, R> work) {
    fate.step();
    mayFail();
    return work.apply(nodes.primary());
  }

  private void mayFail() {
    if (fate.strikes(Faults.Kind.STORE)) {
      throw inDoubt("a read", "no answer");
    }
  }

  private StoreUnavailable inDoubt(String what, String why) {
    fate.say("in doubt: %s, %s", what, why);
    return new StoreUnavailable(what, new IllegalStateException(why));
  }
}
