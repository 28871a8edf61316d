package org.samenspraak.portal.remote;

/** How the services are told who is asking. */
final class Actor {
  static final String HEADER = "X-Samenspraak-Actor";

  private Actor() {}
}
