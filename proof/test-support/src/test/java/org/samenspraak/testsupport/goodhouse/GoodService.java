package org.samenspraak.testsupport.goodhouse;

/** Names its topics. */
final class GoodService {
  static final String TOPIC = "question-events";

  private GoodService() {}
}
