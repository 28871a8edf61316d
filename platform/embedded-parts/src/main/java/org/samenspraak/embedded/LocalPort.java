package org.samenspraak.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds and checks ports of the loopback address, the only one the embedded parts listen on.
 *
 * <p>A free one is never one of those that the system gives to outgoing connections, or to whoever
 * asks for any port: while a part is away, its port could be given to somebody else, even to a
 * client that tries to reach it.
 */
public final class LocalPort {

  static final String HOST = "127.0.0.1";

  private static final int LOWEST = 10_000;
  private static final int LOWEST_OF_THE_SYSTEM = 32_768;

  private LocalPort() {}

  static InetSocketAddress address(int port) {
    return new InetSocketAddress(InetAddress.ofLiteral(HOST), port);
  }

  /** One that nobody uses at the moment. */
  public static int free() {
    return free(1).getFirst();
  }

  /** Some that nobody uses at the moment, no two alike. */
  public static List<Integer> free(int howMany) {
    List<Integer> ports = new ArrayList<>();
    while (ports.size() < howMany) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, LOWEST_OF_THE_SYSTEM);
      if (!ports.contains(port) && isFree(port)) {
        ports.add(port);
      }
    }
    return ports;
  }

  /**
   * The wanted port, or a free one when 0 is asked.
   *
   * @throws PortInUse when the wanted port is taken
   */
  static int resolve(int wanted) {
    if (wanted == 0) {
      return free();
    }
    try {
      probe(wanted);
      return wanted;
    } catch (BindException taken) {
      throw new PortInUse(wanted, taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(int port) {
    try {
      probe(port);
      return true;
    } catch (BindException taken) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reuse lets a restart take a port whose old connections still linger; a listener refuses it. */
  private static void probe(int port) throws IOException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(address(port));
    }
  }
}
