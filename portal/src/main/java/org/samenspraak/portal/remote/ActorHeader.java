package org.samenspraak.portal.remote;

/** How the services are told who is asking. */
final class ActorHeader {
  static final String HEADER = "X-Samenspraak-Actor";

  private ActorHeader() {}
}
