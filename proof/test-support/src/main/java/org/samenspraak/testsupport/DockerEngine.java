package org.samenspraak.testsupport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the Docker engine for a sign of life; Testcontainers' own search takes many seconds where
 * there is none.
 */
final class DockerEngine {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final String DEFAULT_SOCKET = "/var/run/docker.sock";

  private DockerEngine() {}

  /**
   * Whether an engine answers a ping within a second, at {@code DOCKER_HOST} or the usual socket.
   */
  static boolean answers() {
    return answers(
        Optional.ofNullable(System.getenv("DOCKER_HOST")).orElse("unix://" + DEFAULT_SOCKET));
  }

  static boolean answers(String host) {
    FutureTask<Boolean> ping = new FutureTask<>(() -> ping(URI.create(host)));
    Thread asking = Thread.ofVirtual().start(ping);
    try {
      return ping.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException silence) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      asking.interrupt();
    }
  }

  private static boolean ping(URI host) throws IOException {
    boolean unix = "unix".equals(host.getScheme());
    if (unix && !Files.exists(Path.of(host.getPath()))) {
      return false;
    }
    SocketAddress address =
        unix
            ? UnixDomainSocketAddress.of(host.getPath())
            : new InetSocketAddress(host.getHost(), host.getPort());
    try (SocketChannel channel =
        SocketChannel.open(unix ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET)) {
      channel.connect(address);
      String request = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";
      channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
      ByteBuffer status = ByteBuffer.allocate("HTTP/1.0 200".length());
      while (status.hasRemaining() && channel.read(status) >= 0) {
        // The status line may come in pieces.
      }
      return new String(status.array(), StandardCharsets.US_ASCII).endsWith(" 200");
    }
  }
}
