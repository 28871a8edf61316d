package org.samenspraak.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.standalone.Ports;

/** Ports on this machine that nobody uses at the moment. */
final class FreePorts {

  private static final int HOW_MANY = 13;

  private FreePorts() {}

  static Ports all() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < HOW_MANY; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      int[] p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      for (ServerSocket socket : held) {
        socket.close();
      }
      return new Ports(
          p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11], p[12]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
