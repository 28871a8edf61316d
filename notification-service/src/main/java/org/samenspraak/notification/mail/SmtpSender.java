package org.samenspraak.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Carries a batch of notifications over one connection to the mail server. */
@Component
class SmtpSender {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpSender.class);

  private final JavaMailSenderImpl server;
  private final Postman postman;
  private final MailProperties properties;

  SmtpSender(JavaMailSenderImpl server, Postman postman, MailProperties properties) {
    this.server = server;
    this.postman = postman;
    this.properties = properties;
  }

  /**
   * What is left of a batch.
   *
   * @param untouched not begun, because the mail server is away or the service ends
   * @param later begun without an end, each with the moment of its next try
   */
  record Round(List<String> untouched, List<Look> later) {}

  /** Sends what is still to be sent of these, as long as the mail server is there. */
  Round send(List<String> ids, BooleanSupplier goesOn) throws InterruptedException {
    Transport transport;
    try {
      transport = connected();
    } catch (MessagingException e) {
      LOG.warn("The mail server does not answer: {}", e.getMessage());
      return new Round(ids, List.of());
    }
    try {
      return carried(ids, transport, goesOn);
    } finally {
      close(transport);
    }
  }

  private Round carried(List<String> ids, Transport transport, BooleanSupplier goesOn)
      throws InterruptedException {
    Deque<String> untouched = new ArrayDeque<>(ids);
    List<Look> later = new ArrayList<>();
    while (!untouched.isEmpty() && goesOn.getAsBoolean() && transport.isConnected()) {
      String id = untouched.removeFirst();
      try {
        postman.carry(id, transport, server.getSession(), goesOn).ifPresent(later::add);
      } catch (RuntimeException e) {
        // one notification that cannot be handled must not hold up the others
        LOG.warn("Mail {} waits", id, e);
        later.add(new Look(id, Instant.now().plus(properties.inDoubtAfter())));
      }
    }
    return new Round(List.copyOf(untouched), later);
  }

  private Transport connected() throws MessagingException {
    Transport transport = transport(server.getSession(), server.getProtocol());
    transport.connect(
        server.getHost(),
        server.getPort(),
        blankIsNone(server.getUsername()),
        blankIsNone(server.getPassword()));
    return transport;
  }

  private static Transport transport(Session session, @Nullable String protocol)
      throws NoSuchProviderException {
    return session.getTransport(protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol);
  }

  private static @Nullable String blankIsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("The mail server did not say goodbye: {}", e.getMessage());
    }
  }
}
