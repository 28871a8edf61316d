package org.samenspraak.standalone.login;

import java.net.InetAddress;

/** The names under which nobody but this machine itself is meant. */
final class ThisMachine {

  private ThisMachine() {}

  /** Whether that is one of its names or addresses on the loopback. */
  static boolean isNamed(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException name) {
      return false;
    }
  }
}
