package org.samenspraak.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.samenspraak.standalone.Ports;

/**
 * Ports on this machine that nobody uses at the moment. Not of those that the system gives to
 * outgoing connections: while a part is away, its port could be given to somebody else, even to a
 * client that tries to reach it.
 */
final class FreePorts {

  private static final int HOW_MANY = 14;
  private static final int LOWEST = 10_000;
  private static final int LOWEST_OF_THE_SYSTEM = 32_768;

  private FreePorts() {}

  static Ports all() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      while (held.size() < HOW_MANY) {
        hold(held);
      }
      int[] p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      for (ServerSocket socket : held) {
        socket.close();
      }
      return new Ports(
          p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11], p[12], p[13]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void hold(List<ServerSocket> held) throws IOException {
    int port = ThreadLocalRandom.current().nextInt(LOWEST, LOWEST_OF_THE_SYSTEM);
    try {
      held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
    } catch (BindException taken) {
      // another one
    }
  }
}
