package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A mail server that answers as it is told, and keeps every mail whose text it heard to the end.
 */
public final class ScriptedSmtp implements AutoCloseable {

  /** As a mail server that takes everything. */
  public static final String USUAL = "";

  /** Ends the connection without a word. */
  public static final String HANG_UP = "hang up";

  /** Says nothing more and leaves the connection open. */
  public static final String SILENCE = "silence";

  private final ServerSocket socket;
  private final UnaryOperator<String> script;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private Thread accepting = new Thread();

  private ScriptedSmtp(ServerSocket socket, UnaryOperator<String> script) {
    this.socket = socket;
    this.script = script;
  }

  /**
   * Starts on a port of 127.0.0.1.
   *
   * @param port 0 takes a free one
   * @param script answers a command ({@code RCPT TO:<…>}, {@code .} for the end of a mail's text)
   *     with a line, with {@link #USUAL}, {@link #HANG_UP} or {@link #SILENCE}
   */
  public static ScriptedSmtp start(int port, UnaryOperator<String> script) {
    try {
      ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      ScriptedSmtp server = new ScriptedSmtp(socket, script);
      server.accepting = Thread.ofPlatform().daemon().name("scripted-smtp").start(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port that takes mail. */
  public int port() {
    return socket.getLocalPort();
  }

  /** The mails whose text was heard to the end, whatever was answered. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> converse(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void converse(Socket client) {
    try (client;
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
      say(client, "220 scripted");
      String command = in.readLine();
      while (command != null) {
        String text = command.equals("DATA") ? text(client, in) : "";
        String scripted = script.apply(command.equals("DATA") ? "." : command);
        if (!text.isEmpty()) {
          heard.add(text);
        }
        if (scripted.equals(HANG_UP)) {
          return;
        }
        if (scripted.equals(SILENCE)) {
          in.transferTo(Writer.nullWriter()); // until the other side leaves
          return;
        }
        say(client, scripted.isEmpty() ? usual(command) : scripted);
        command = in.readLine();
      }
    } catch (IOException e) {
      open.remove(client); // the other side left
    }
  }

  private static String usual(String command) {
    return command.startsWith("QUIT") ? "221 bye" : "250 ok";
  }

  private static String text(Socket client, BufferedReader in) throws IOException {
    say(client, "354 go on");
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private static void say(Socket client, String line) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write((line + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket client : open) {
        client.close();
      }
      accepting.join(); // until then the port may still be taken
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
