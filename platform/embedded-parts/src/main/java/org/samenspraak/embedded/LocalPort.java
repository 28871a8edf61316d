package org.samenspraak.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds and checks ports of the loopback address, the only one the embedded parts listen on. */
final class LocalPort {

  static final String HOST = "127.0.0.1";

  private LocalPort() {}

  static InetSocketAddress address(int port) {
    return new InetSocketAddress(InetAddress.ofLiteral(HOST), port);
  }

  /**
   * The wanted port, or a free one when 0 is asked.
   *
   * @throws PortInUse when the wanted port is taken
   */
  static int resolve(int wanted) {
    // Reuse lets a restart take a port whose old connections still linger; a listener still refuses
    // it.
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(address(wanted));
      return probe.getLocalPort();
    } catch (BindException taken) {
      throw new PortInUse(wanted, taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
