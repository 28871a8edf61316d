package org.samenspraak.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.Notification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands notifications over to the mail server, each claimed before and marked after. */
@Component
class SmtpSender {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpSender.class);
  private static final Actor SELF = Actor.parse("service:notification");
  private static final Pattern PERMANENT = Pattern.compile("5\\d\\d[ -]");

  private final NotificationCommands notifications;
  private final Messages messages;
  private final JavaMailSenderImpl server;
  private final MailProperties properties;
  private final BusinessClock clock;

  SmtpSender(
      NotificationCommands notifications,
      Messages messages,
      JavaMailSenderImpl server,
      MailProperties properties,
      BusinessClock clock) {
    this.notifications = notifications;
    this.messages = messages;
    this.server = server;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Sends what is still to be sent of these, over one connection; returns what has to be tried
   * again later.
   */
  List<String> send(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    try (Transport transport = server.getSession().getTransport("smtp")) {
      transport.connect(
          server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
      List<String> left = new ArrayList<>();
      for (String id : ids) {
        if (!transport.isConnected() || !handedOver(id, transport)) {
          left.add(id);
        }
      }
      return left;
    } catch (MessagingException e) {
      LOG.warn("The mail server does not answer: {}", e.getMessage());
      return ids;
    }
  }

  private boolean handedOver(String id, Transport transport) {
    Instant machineNow = Instant.now();
    String attempt = UUID.randomUUID().toString();
    Notification claimed;
    try {
      claimed =
          notifications
              .claim(id, cause(attempt, "claim"), machineNow, properties.inDoubtAfter())
              .state();
    } catch (Refusal e) {
      return true; // sent already, or another instance is sending it
    }
    try {
      MimeMessage message = messages.of(claimed, server.getSession(), Date.from(machineNow));
      transport.sendMessage(message, message.getAllRecipients());
      notifications.sent(id, cause(attempt, "sent"));
      return true;
    } catch (MessagingException | UnsupportedEncodingException e) {
      boolean permanent = isPermanent(e);
      LOG.warn("Mail {} {}: {}", id, permanent ? "was refused" : "is postponed", e.getMessage());
      if (permanent) {
        notifications.refused(id, cause(attempt, "refused"), String.valueOf(e.getMessage()));
      } else {
        notifications.postponed(id, cause(attempt, "postponed"), String.valueOf(e.getMessage()));
      }
      return permanent;
    }
  }

  /** The server's own word: it refused an address, or answered with a code from 500. */
  private static boolean isPermanent(Exception e) {
    return switch (e) {
      case AddressException address -> true;
      case UnsupportedEncodingException encoding -> true;
      case SendFailedException failed when hasAddresses(failed.getInvalidAddresses()) -> true;
      default -> PERMANENT.matcher(String.valueOf(e.getMessage())).lookingAt();
    };
  }

  private static boolean hasAddresses(Address @Nullable [] addresses) {
    return addresses != null && addresses.length > 0;
  }

  private Cause.Once cause(String attempt, String step) {
    return new Cause.Once(SELF, clock.instant(), "mail/" + attempt + "/" + step);
  }
}
