package org.samenspraak.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What became of a mail that was given to the mail server. */
sealed interface SmtpVerdict {

  /**
   * The mail server has it.
   *
   * @param copiesRefused whether it would not take some of the copies
   */
  record Taken(boolean copiesRefused) implements SmtpVerdict {}

  /** The mail server will never take it. */
  record Refused(String why) implements SmtpVerdict {}

  /** The mail server did not take it now. */
  record Later(String why) implements SmtpVerdict {}

  /** Nobody knows whether the mail server took it. */
  record Lost(String why) implements SmtpVerdict {}

  /**
   * Reads the mail server's own word. Only a refusal of the recipient or of the mail itself is for
   * good: one of the sender or of the connection is a matter of settings, which get repaired. A
   * mail that reached its recipient is taken, whatever became of its copies.
   *
   * @param recipient for whom it is, copies apart
   */
  static SmtpVerdict of(MessagingException failure, Address recipient) {
    String why = words(failure);
    return switch (failure) {
      case SendFailedException failed when isAmong(failed.getValidSentAddresses(), recipient) ->
          new Taken(true);
      case SendFailedException failed when isAny(failed.getInvalidAddresses()) -> new Refused(why);
      case SMTPSendFailedException answered -> answer(answered, why);
      case SendFailedException failed -> new Later(why);
      default -> new Lost(why);
    };
  }

  private static SmtpVerdict answer(SMTPSendFailedException answered, String why) {
    String command = answered.getCommand();
    boolean content = command.equals(".") || command.startsWith("DATA");
    if (answered.getReturnCode() < 0 && content) {
      return new Lost(why);
    }
    return answered.getReturnCode() >= 500 && content ? new Refused(why) : new Later(why);
  }

  private static boolean isAmong(Address @Nullable [] addresses, Address one) {
    return addresses != null && Arrays.asList(addresses).contains(one);
  }

  private static boolean isAny(Address @Nullable [] addresses) {
    return addresses != null && addresses.length > 0;
  }

  /** The server's answer, which may be some exceptions deep. */
  private static String words(MessagingException failure) {
    String words = String.valueOf(failure.getMessage());
    for (Exception next = failure.getNextException();
        next instanceof MessagingException deeper && !Answer.CODE.matcher(words).lookingAt();
        next = deeper.getNextException()) {
      words = String.valueOf(deeper.getMessage());
    }
    return words.strip();
  }

  /** How an answer of a mail server begins. */
  final class Answer {
    private static final Pattern CODE = Pattern.compile("[2-5]\\d\\d[ -]");

    private Answer() {}
  }
}
