package org.samenspraak.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Mails as files whose names sort by arrival: {@code 000042_20201105T101530123Z_<recipient>.eml},
 * time in UTC.
 */
final class MailFolder {

  private static final String SUFFIX = ".eml";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path directory;
  private final List<CaughtMail> mails = new ArrayList<>();
  private int sequence;

  private MailFolder(Path directory) {
    this.directory = directory;
  }

  static MailFolder open(Path directory) {
    try {
      MailFolder folder = new MailFolder(Files.createDirectories(directory));
      folder.readExisting();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized List<CaughtMail> mails() {
    return List.copyOf(mails);
  }

  /** Returns when the whole mail is on disk; a crash leaves a whole file or none. */
  synchronized void keep(String to, MimeMessage mail) {
    String name = "%06d_%s_%s".formatted(sequence + 1, TIME.format(Instant.now()), fileName(to));
    Path path = directory.resolve(name + SUFFIX);
    try {
      Path unfinished = directory.resolve(name + ".tmp");
      write(mail, unfinished);
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
      mails.add(new CaughtMail(to, subject(mail), path));
      sequence++;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not keep a mail in " + directory, e);
    }
  }

  private static void write(MimeMessage mail, Path path) throws IOException {
    try (FileChannel file =
            FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = Channels.newOutputStream(file)) {
      mail.writeTo(out);
      file.force(true);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private void readExisting() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path path : files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList()) {
        String[] parts = path.getFileName().toString().split("_", 3);
        sequence = Integer.parseInt(parts[0]);
        mails.add(new CaughtMail(parts[2].replace(SUFFIX, ""), subject(parse(path)), path));
      }
    }
  }

  private static MimeMessage parse(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new MimeMessage(null, in);
    } catch (MessagingException e) {
      throw new IOException("Not a mail: " + path, e);
    }
  }

  private static String subject(MimeMessage mail) throws IOException {
    try {
      String subject = mail.getSubject();
      return subject == null ? "" : subject;
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static String fileName(String address) {
    return address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@.+-]", "-");
  }
}
