package org.samenspraak.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.standalone.Platform;
import org.samenspraak.standalone.Ports;
import org.samenspraak.standalone.story.Addresses;

/** Everything in this JVM, on free ports and a folder of its own. */
final class StandaloneApplication implements ApplicationUnderTest {

  private static final LocalDateTime BEGIN = LocalDateTime.of(2020, 10, 28, 9, 0);

  private final Path data;
  private final Ports ports = freePorts();
  private Platform platform;

  StandaloneApplication(Path data) {
    this.data = data;
    this.platform = start();
  }

  private Platform start() {
    return Platform.start(data, ports, BEGIN, System.out);
  }

  @Override
  public Addresses addresses() {
    return platform.addresses();
  }

  @Override
  public Path mails() {
    return platform.mails();
  }

  @Override
  public void restart() {
    platform.close();
    platform = start();
  }

  @Override
  public void close() {
    platform.close();
  }

  private static Ports freePorts() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 13; i++) {
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
