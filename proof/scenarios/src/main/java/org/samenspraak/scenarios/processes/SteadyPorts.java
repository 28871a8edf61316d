package org.samenspraak.scenarios.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Free ports below those that the system gives to outgoing connections: nobody takes one while its
 * process is dead.
 */
final class SteadyPorts {

  private static final int FIRST = 20_000;
  private static final int LAST = 32_000;

  private SteadyPorts() {}

  static List<Integer> take(int howMany) {
    RandomGenerator random = RandomGenerator.getDefault();
    List<Integer> ports = new ArrayList<>();
    while (ports.size() < howMany) {
      int port = random.nextInt(FIRST, LAST);
      if (!ports.contains(port) && isFree(port)) {
        ports.add(port);
      }
    }
    return ports;
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException _) {
      return false;
    }
  }
}
