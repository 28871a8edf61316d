package org.samenspraak.backbone.protocol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The members of a replica set, reduced to the two that a reader can tell apart: the primary, which
 * has every write, and what a majority has, some writes behind. A failover loses the writes that no
 * majority had.
 */
final class ReplicaSet {
  private final Supplier<Node> empty;
  private final List<Write> log = new ArrayList<>();
  private final Set<String> changed = new LinkedHashSet<>();
  private final boolean alone;
  private Node primary;
  private final Node majority;
  private int durable;
  private int term;

  /**
   * What was written and where it stands in the log; a write that changed nothing stands after all
   * that it may have seen.
   */
  record Written<R>(R result, int place, int term) {}

  private record Write(List<String> ids, Function<Node, ?> work) {
    void on(Node node) {
      var _ = work.apply(node);
    }
  }

  private ReplicaSet(Supplier<Node> empty, boolean alone) {
    this.empty = empty;
    this.alone = alone;
    this.primary = empty.get();
    this.majority = alone ? primary : empty.get();
  }

  static ReplicaSet of(Supplier<Node> empty) {
    return new ReplicaSet(empty, false);
  }

  /** A set of one, which is its own majority: there is nothing to lose. */
  static ReplicaSet ofOne(Node node) {
    return new ReplicaSet(() -> node, true);
  }

  Node primary() {
    return primary;
  }

  Node majority() {
    return majority;
  }

  /** Does the work on the primary, which may change these documents. */
  <R> Written<R> write(List<String> ids, Function<Node, R> work) {
    R result = work.apply(primary);
    if (alone) {
      changed.addAll(ids);
    } else {
      log.add(new Write(ids, work));
    }
    return new Written<>(result, log.size(), term);
  }

  /** Whether the write is for good. */
  boolean isDurable(Written<?> written) {
    return written.term() == term && written.place() <= durable;
  }

  /** Whether it can be told what became of the write. */
  boolean isSettled(Written<?> written) {
    return written.term() != term || written.place() <= durable;
  }

  boolean lags() {
    return durable < log.size();
  }

  /** A majority gets the next write. */
  void replicate() {
    Write next = log.get(durable++);
    next.on(majority);
    changed.addAll(next.ids());
  }

  int behind() {
    return log.size() - durable;
  }

  /** Another becomes primary, with what the majority had and so many writes more. */
  void failover(int more) {
    log.subList(durable + more, log.size()).clear();
    primary = empty.get();
    log.forEach(write -> write.on(primary));
    term++;
  }

  /** The documents that changed for good since this was last asked. */
  List<String> takeChanged() {
    if (changed.isEmpty()) {
      return List.of();
    }
    List<String> taken = List.copyOf(changed);
    changed.clear();
    return taken;
  }
}
