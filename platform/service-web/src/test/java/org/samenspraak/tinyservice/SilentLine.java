package org.samenspraak.tinyservice;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;

/**
 * A line to a server that can fall silent: connections are taken and bytes are accepted, but
 * nothing arrives, as with a machine that hangs. When it speaks again, everything arrives late.
 */
final class SilentLine implements AutoCloseable {

  private final ServerSocket socket;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** Advances when the line speaks again. */
  private final Phaser silence = new Phaser(1);

  private volatile boolean silent;

  private SilentLine(ServerSocket socket, int target) {
    this.socket = socket;
    this.target = target;
  }

  /** A line to that port of 127.0.0.1. */
  static SilentLine to(int port) throws IOException {
    SilentLine line =
        new SilentLine(new ServerSocket(0, 500, InetAddress.getLoopbackAddress()), port);
    Thread.ofVirtual().start(line::accept);
    return line;
  }

  int port() {
    return socket.getLocalPort();
  }

  void fallSilent() {
    silent = true;
  }

  void speak() {
    silent = false;
    silence.arrive();
  }

  private void accept() {
    try {
      while (true) {
        Socket near = socket.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
      }
    } catch (IOException closed) {
      silence.arrive();
    }
  }

  private void carry(Socket from, Socket to) {
    byte[] bytes = new byte[8192];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        int phase = silence.getPhase();
        if (silent) {
          silence.awaitAdvance(phase);
        }
        out.write(bytes, 0, read);
      }
    } catch (IOException left) {
      open.remove(from);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    speak();
    for (Socket one : open) {
      one.close();
    }
  }
}
