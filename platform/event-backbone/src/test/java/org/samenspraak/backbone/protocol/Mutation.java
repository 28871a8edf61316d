package org.samenspraak.backbone.protocol;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.relay.Sender;
import org.samenspraak.backbone.relay.Tally;
import org.samenspraak.backbone.store.DocumentStore;

/**
 * Where one run may be made to leave out one sentence of the design; this one leaves out none.
 * Lives as long as the run, so that what it keeps survives the crash of an instance.
 */
class Mutation {

  /** What a member of the replica set does with an operation. */
  Node node(Node node) {
    return node;
  }

  boolean answersBeforeTheMajority() {
    return false;
  }

  /** The documents as an instance sees them. */
  DocumentStore documents(DocumentStore documents, Database database) {
    return documents;
  }

  /** The producer of an instance. */
  Sender sender(Sender sender, DocumentStore documents) {
    return sender;
  }

  /** The aggregates of an instance. */
  Aggregates<Tally> tallies(Aggregates<Tally> tallies, Fate fate) {
    return tallies;
  }

  /** The parked messages as an instance sees them. */
  ParkedStore parked(ParkedStore parked) {
    return parked;
  }

  boolean commitsTheOffsetFirst() {
    return false;
  }
}
