package org.samenspraak.scenarios;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.samenspraak.standalone.Platform;
import org.samenspraak.standalone.Ports;
import org.samenspraak.standalone.story.Addresses;

/** Everything in this JVM, on free ports and a folder of its own. */
public final class StandaloneApplication implements ApplicationUnderTest {

  private static final LocalDateTime BEGIN = LocalDateTime.of(2020, 10, 28, 9, 0);

  private final Path data;
  private final Ports ports = FreePorts.all();
  private Platform platform;

  /** Starts it on that folder. */
  public StandaloneApplication(Path data) {
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

  /** Where each part listens. */
  Ports ports() {
    return ports;
  }

  @Override
  public Path mails() {
    return platform.mails();
  }

  /** Takes one part away; the others run on. */
  public void stop(String part) {
    platform.stop(part);
  }

  /** Brings back a part that was taken away. */
  public void start(String part) {
    platform.start(part);
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
}
