package org.samenspraak.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.regex.Pattern;

/** An address that mail can be sent to. */
public final class Mailbox {

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern DOMAIN = Pattern.compile("(?i)([a-z0-9-]+\\.)+[a-z0-9-]{2,}");

  private Mailbox() {}

  /**
   * Not every mail server on the way knows other letters: those of a domain are written as its
   * ASCII name, and a mailbox with others before the @ has no such name.
   *
   * @throws AddressException when no mail can be sent there
   */
  static String written(String mailbox) throws AddressException {
    int at = mailbox.lastIndexOf('@');
    if (!ASCII.matcher(mailbox.substring(0, at + 1)).matches()) {
      throw new AddressException("no mailbox in ASCII before the @", mailbox);
    }
    String domain = mailbox.substring(at + 1);
    if (ASCII.matcher(domain).matches()) {
      return mailbox;
    }
    try {
      return mailbox.substring(0, at + 1) + IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
    } catch (IllegalArgumentException e) {
      AddressException refused = new AddressException("no domain: " + e.getMessage(), mailbox);
      refused.setNextException(e);
      throw refused;
    }
  }

  /** Whether that is the address of one mailbox at a domain, and nothing more. */
  public static boolean isOne(String mailbox) {
    try {
      String written = written(mailbox);
      new InternetAddress(written, true).validate();
      return DOMAIN.matcher(written.substring(written.lastIndexOf('@') + 1)).matches();
    } catch (AddressException e) {
      return false;
    }
  }
}
