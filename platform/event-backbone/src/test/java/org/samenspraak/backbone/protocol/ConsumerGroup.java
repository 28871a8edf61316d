package org.samenspraak.backbone.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samenspraak.backbone.dispatch.Incoming;
import org.samenspraak.backbone.dispatch.Verdict;

/**
 * Who may read which partition, and how far it was read. A consumer that lost a partition may not
 * know it yet: it goes on reading, only its offsets count no more.
 */
final class ConsumerGroup {
  private static final int NOT_MINE = -1;
  private static final int MOST = 4;

  private final Fate fate;
  private final FakeBroker broker;
  private final boolean offsetFirst;
  private final int[] offsets = new int[FakeBroker.PARTITIONS];
  private final int[] owners = new int[FakeBroker.PARTITIONS];
  private final int[] generations = new int[FakeBroker.PARTITIONS];

  ConsumerGroup(Fate fate, FakeBroker broker, Mutation mutation) {
    this.fate = fate;
    this.broker = broker;
    this.offsetFirst = mutation.commitsTheOffsetFirst();
  }

  void give(int partition, int instance) {
    fate.say("partition %s to %s", partition, instance);
    owners[partition] = instance;
    generations[partition]++;
  }

  /** The consumer of an instance, from its start to its crash. */
  void consume(Instance instance) {
    Consumer consumer = new Consumer(instance);
    while (true) {
      fate.stepper().await(consumer::hasSomethingToDo);
      consumer.noticeAssignments();
      List<Incoming> poll = consumer.poll();
      if (!poll.isEmpty()) {
        consumer.handle(poll);
      }
    }
  }

  void checkAllRead() {
    for (int partition = 0; partition < FakeBroker.PARTITIONS; partition++) {
      assertThat(offsets[partition])
          .as("committed offset of partition %s", partition)
          .isEqualTo(broker.partition(partition).size());
    }
  }

  private final class Consumer {
    private final Instance instance;
    private final int[] assigned = new int[FakeBroker.PARTITIONS];
    private final int[] positions = new int[FakeBroker.PARTITIONS];

    Consumer(Instance instance) {
      this.instance = instance;
      Arrays.fill(assigned, NOT_MINE);
    }

    private int assignment(int partition) {
      return owners[partition] == instance.number() ? generations[partition] : NOT_MINE;
    }

    private boolean hasMore(int partition) {
      return assigned[partition] != NOT_MINE
          && positions[partition] < broker.partition(partition).size();
    }

    boolean hasSomethingToDo() {
      for (int partition = 0; partition < FakeBroker.PARTITIONS; partition++) {
        if (assigned[partition] != assignment(partition) || hasMore(partition)) {
          return true;
        }
      }
      return false;
    }

    void noticeAssignments() {
      for (int partition = 0; partition < FakeBroker.PARTITIONS; partition++) {
        boolean changed = assigned[partition] != assignment(partition);
        if (changed && (assigned[partition] == NOT_MINE || fate.oneIn(2))) {
          assigned[partition] = assignment(partition);
          positions[partition] = offsets[partition];
          instance.dispatching().dispatcher().partitionsAssigned();
        }
      }
    }

    List<Incoming> poll() {
      List<Incoming> poll = new ArrayList<>();
      for (int partition = 0; partition < FakeBroker.PARTITIONS; partition++) {
        if (hasMore(partition)) {
          List<Incoming> log = broker.partition(partition);
          int end = Math.min(log.size(), positions[partition] + 1 + fate.below(MOST));
          poll.addAll(log.subList(positions[partition], end));
        }
      }
      return poll;
    }

    void handle(List<Incoming> poll) {
      if (offsetFirst) {
        commit(poll);
        fate.step();
      }
      Verdict verdict = instance.dispatching().dispatcher().dispatch(poll);
      fate.say("poll of %s at %s: %s", poll.size(), instance.number(), verdict);
      commit(verdict instanceof Verdict.Again again ? poll.subList(0, again.index()) : poll);
      fate.step();
    }

    private void commit(List<Incoming> done) {
      for (Incoming message : done) {
        int partition = message.partition();
        int after = Math.toIntExact(message.offset()) + 1;
        positions[partition] = after;
        if (assigned[partition] == assignment(partition)) {
          offsets[partition] = after;
        }
      }
    }
  }
}
