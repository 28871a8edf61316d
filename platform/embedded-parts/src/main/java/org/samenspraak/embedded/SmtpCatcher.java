package org.samenspraak.embedded;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A mail server that delivers nowhere: each mail becomes an {@code .eml} file, one per recipient.
 *
 * <p>The sender hears "250 OK" only when the file is there; if it cannot be written, "451", so that
 * it tries again.
 */
public final class SmtpCatcher implements AutoCloseable {

  /** Senders keep a connection open between batches. */
  private static final Duration IDLE_CONNECTION = Duration.ofMinutes(5);

  private static final Duration START = Duration.ofSeconds(5);

  private final SmtpServer server;
  private final MailFolder folder;

  private SmtpCatcher(SmtpServer server, MailFolder folder) {
    this.server = server;
    this.folder = folder;
  }

  /**
   * Starts the server and waits until it serves.
   *
   * @param directory where the mails are kept, made when new; those of earlier runs stay and are
   *     listed
   * @param port the port on 127.0.0.1; 0 takes a free one
   * @throws PortInUse when the port is taken
   */
  public static SmtpCatcher start(Path directory, int port) {
    EmbeddedLogs.quiet();
    int freePort = LocalPort.resolve(port);
    MailFolder folder = MailFolder.open(directory);
    Managers managers = new Managers();
    managers
        .getUserManager()
        .setMessageDeliveryHandler((mail, to) -> new FolderUser(to.getEmail(), folder));
    SmtpServer server =
        new SmtpServer(
            new ServerSetup(freePort, LocalPort.HOST, ServerSetup.PROTOCOL_SMTP), managers);
    server.setClientSocketTimeout((int) IDLE_CONNECTION.toMillis());
    server.startService();
    try {
      if (!server.waitTillRunning(START.toMillis())) {
        throw new IllegalStateException("The mail server did not start on port " + freePort);
      }
    } catch (InterruptedException e) {
      server.stopService();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the mail server started", e);
    }
    return new SmtpCatcher(server, folder);
  }

  /** The port on 127.0.0.1 that takes mail. */
  public int port() {
    return server.getPort();
  }

  /** Every mail in the folder, oldest first, those of earlier runs included. */
  public List<CaughtMail> received() {
    return folder.mails();
  }

  /** Stops taking mail; the files stay. Safe to call twice. */
  @Override
  public void close() {
    server.stopService();
  }
}
