package org.samenspraak.testsupport.server;

import java.util.stream.Stream;

/** Something a real server, or the portable subset, demands of every command. */
@FunctionalInterface
public interface CommandRule {

  /** What is wrong with the command, one sentence each; empty when nothing is. */
  Stream<String> violations(Command command);
}
