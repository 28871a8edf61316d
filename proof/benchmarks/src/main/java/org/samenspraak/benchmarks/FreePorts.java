package org.samenspraak.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports on this machine that nobody uses at the moment. */
final class FreePorts {
  private FreePorts() {}

  static List<Integer> take(int howMany) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int n = 0; n < howMany; n++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket socket : held) {
        socket.close();
      }
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
