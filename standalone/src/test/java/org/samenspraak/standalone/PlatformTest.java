package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {

  private static final String PORT = "samenspraak.port.portal";

  @TempDir Path data;

  @AfterEach
  void theUsualPortsAgain() {
    System.clearProperty(PORT);
  }

  @Test
  void aPortInUseIsSaidInOneLineAndNothingIsStarted() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.setProperty(PORT, String.valueOf(taken.getLocalPort()));

      assertThatThrownBy(() -> Platform.start(data, Ports.usual(), null, System.out))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Poort " + taken.getLocalPort() + " is al in gebruik.")
          .hasMessageContaining("-D" + PORT + "=");
      assertThat(data).isEmptyDirectory();
    }
  }

  @Test
  void everyPortCanBeSet() {
    System.setProperty(PORT, "18080");

    assertThat(Ports.usual().addresses().portal()).hasToString("http://127.0.0.1:18080");
    assertThat(Ports.usual().named()).containsEntry("portal", 18080).containsEntry("kafka", 9092);
  }
}
