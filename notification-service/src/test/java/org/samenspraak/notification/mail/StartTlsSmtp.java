package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that takes a log-in and mails only after STARTTLS, with GreenMail's certificate. It
 * keeps what it heard over TLS.
 */
final class StartTlsSmtp implements AutoCloseable {
  private static final char[] STORE = "changeit".toCharArray();
  private static final String PLAIN = "AUTH PLAIN ";

  private final ServerSocket socket;
  private final String login;
  private final KeyStore store;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

  private StartTlsSmtp(ServerSocket socket, String login, KeyStore store) {
    this.socket = socket;
    this.login = login;
    this.store = store;
  }

  static StartTlsSmtp start(String user, String password) {
    try (InputStream file = StartTlsSmtp.class.getResourceAsStream("/greenmail.p12")) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(file, STORE);
      String login = String.join("\0", "", user, password);
      ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      StartTlsSmtp server = new StartTlsSmtp(socket, login, store);
      Thread.ofVirtual().name("starttls-smtp").start(server::accept);
      return server;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Commands and lines of mails that came over TLS. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  /** What a client has to trust. */
  String certificate() {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder().encodeToString(store.getCertificate("greenmail").getEncoded())
          + "\n-----END CERTIFICATE-----";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException | GeneralSecurityException e) {
        heard.add("ended: " + e.getMessage());
      }
    }
  }

  private void converse(Socket client) throws IOException, GeneralSecurityException {
    BufferedReader in = reader(client);
    say(client, "220 plain");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals("STARTTLS")) {
        say(client, "220 go on");
        overTls(secured(client));
        return;
      }
      say(client, line.startsWith("EHLO") ? "250-plain\r\n250 STARTTLS" : "530 STARTTLS first");
    }
  }

  private void overTls(SSLSocket client) throws IOException {
    BufferedReader in = reader(client);
    boolean known = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      known |= line.startsWith(PLAIN) && isKnown(line.substring(PLAIN.length()));
      String word = line.split(" ", 2)[0];
      switch (word) {
        case "EHLO" -> say(client, "250-secured\r\n250 AUTH PLAIN");
        case "AUTH" -> say(client, known ? "235 welcome" : "535 unknown");
        case "MAIL", "RCPT", "." -> say(client, known ? "250 ok" : "530 who are you?");
        case "NOOP", "RSET" -> say(client, "250 ok");
        case "DATA" -> say(client, "354 go on");
        case "QUIT" -> say(client, "221 bye");
        default -> {
          // a line of a mail
        }
      }
    }
  }

  /** What comes before the user's name is on whose behalf. */
  private boolean isKnown(String said) {
    return new String(Base64.getDecoder().decode(said), UTF_8).endsWith(login);
  }

  private SSLSocket secured(Socket client) throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, STORE);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    SSLSocket secured =
        (SSLSocket) context.getSocketFactory().createSocket(client, "127.0.0.1", port(), true);
    secured.setUseClientMode(false);
    return secured;
  }

  private static BufferedReader reader(Socket client) throws IOException {
    return new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
    client.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
