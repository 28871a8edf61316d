package org.samenspraak.embedded;

/** Another process (or another part of this one) already listens on the port that was asked for. */
public final class PortInUse extends RuntimeException {

  private final int port;

  PortInUse(int port, Throwable cause) {
    super("Port " + port + " on 127.0.0.1 is already in use", cause);
    this.port = port;
  }

  /** The port that could not be had. */
  public int port() {
    return port;
  }
}
