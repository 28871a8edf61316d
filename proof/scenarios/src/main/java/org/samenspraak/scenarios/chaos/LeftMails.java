package org.samenspraak.scenarios.chaos;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mails that left. */
final class LeftMails {

  private LeftMails() {}

  /** How often each Message-ID is there. */
  static Map<String, Integer> copies(Path folder) throws IOException {
    Map<String, Integer> copies = new TreeMap<>();
    List<Path> mails;
    try (Stream<Path> files = Files.list(folder)) {
      mails = files.filter(file -> file.toString().endsWith(".eml")).toList();
    }
    for (Path mail : mails) {
      copies.merge(messageId(mail), 1, Integer::sum);
    }
    return copies;
  }

  private static String messageId(Path mail) throws IOException {
    try (InputStream in = Files.newInputStream(mail)) {
      String id = new MimeMessage(null, in).getMessageID();
      return id == null ? "no Message-ID in " + mail.getFileName() : id;
    } catch (MessagingException e) {
      throw new IOException("not a mail: " + mail, e);
    }
  }
}
