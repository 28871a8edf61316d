package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server itself, with connections of this machine. */
class CappedHttp11Test {
  private static final int MOST = 5;

  private final Tomcat tomcat = new Tomcat();
  private final List<Socket> open = new ArrayList<>();

  @BeforeEach
  void start(@TempDir java.nio.file.Path folder) throws LifecycleException {
    tomcat.setBaseDir(folder.toString());
    Connector connector = new Connector(CappedHttp11.class.getName());
    connector.setPort(0);
    ((CappedHttp11) connector.getProtocolHandler()).cap(MOST);
    tomcat.setConnector(connector);
    tomcat.addContext("", folder.toString());
    tomcat.start();
  }

  @AfterEach
  void stop() throws Exception {
    for (Socket socket : open) {
      socket.close();
    }
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void oneAddressHasSoManyConnectionsAndThenNoOther() throws IOException {
    for (int n = 0; n < MOST; n++) {
      assertThat(answered(connection())).isTrue();
    }

    assertThat(answered(connection())).isFalse();

    open.getFirst().close();
    await().atMost(Duration.ofSeconds(20)).until(() -> answered(connection()));
  }

  private Socket connection() throws IOException {
    Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), tomcat.getConnector().getLocalPort());
    socket.setSoTimeout(20_000);
    open.add(socket);
    return socket;
  }

  /** And the connection stays. */
  private static boolean answered(Socket socket) throws IOException {
    try {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().read() == 'H';
    } catch (SocketException closed) {
      return false;
    }
  }
}
