package org.samenspraak.backbone.protocol;

import java.util.function.Supplier;

/** The protocol with one sentence of its design left out; the test must notice each. */
@SuppressWarnings("ImmutableEnumChecker") // a supplier of new ones does not change
enum Mutant {
  ORDER_BY_TIME(StoreMutations.OrderByTime::new),
  WHOLE_DOCUMENT_SAVE(StoreMutations.WholeDocumentSave::new),
  PENDING_CLEARED_BY_SIZE(StoreMutations.PendingClearedBySize::new),
  ONLY_THE_LAST_REQUESTS_ARE_KEPT(RequestMutations.OnlyTheLastRequestsAreKept::new),
  NO_DIGEST_OF_PAST_REQUESTS(RequestMutations.NoDigestOfPastRequests::new),
  EVERY_WRITE_IS_A_REVISION(RequestMutations.EveryWriteIsARevision::new),
  NO_WRITE_IS_A_REVISION(RequestMutations.NoWriteIsARevision::new),
  LOCAL_LOADS(StoreMutations.LocalLoads::new),
  LOCAL_LOOKS_AT_OUTBOXES(StoreMutations.LocalLooksAtOutboxes::new),
  ANSWERED_BEFORE_THE_MAJORITY(StoreMutations.AnsweredBeforeTheMajority::new),
  HISTORY_READ_BEFORE_PENDING(StoreMutations.HistoryReadBeforePending::new),
  PULL_BEFORE_THE_ACKNOWLEDGEMENT(RelayMutations.PullBeforeTheAcknowledgement::new),
  PULL_BEFORE_THE_ARCHIVE(RelayMutations.PullBeforeTheArchive::new),
  LOOK_FOR_MORE_BEFORE_THE_PULL(RelayMutations.LookForMoreBeforeThePull::new),
  GO_ON_AFTER_A_FAILED_SEND(RelayMutations.GoOnAfterAFailedSend::new),
  IF_MATCH_BEFORE_THE_KEY(ConsumerMutations.IfMatchBeforeTheKey::new),
  KEYS_APART_KEY_FIRST(ConsumerMutations.KeysApartKeyFirst::new),
  KEYS_APART_EFFECT_FIRST(ConsumerMutations.KeysApartEffectFirst::new),
  KEY_WITHOUT_THE_REACTION(ConsumerMutations.KeyWithoutTheReaction::new),
  EXISTS_IS_TAKEN_FOR_APPLIED(ConsumerMutations.ExistsIsTakenForApplied::new),
  OFFSET_COMMITTED_FIRST(ConsumerMutations.OffsetCommittedFirst::new),
  FOLLOWERS_PASS_A_PARKED_MESSAGE(ConsumerMutations.FollowersPass::new),
  DISCARD_LEAVES_NO_KEY(ConsumerMutations.DiscardLeavesNoKey::new);

  private final Supplier<Mutation> mutation;

  Mutant(Supplier<Mutation> mutation) {
    this.mutation = mutation;
  }

  /** For one run. */
  Mutation mutation() {
    return mutation.get();
  }
}
