package org.samenspraak.notification.views;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.domain.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Mailboxes of the offices of which there is one: {@code samenspraak.mail.offices.*}. Who has none
 * gets no mail, which is said when the service starts.
 *
 * @param clerk of Parliament's clerk
 * @param secretariat of the government's secretariat
 */
@ConfigurationProperties("samenspraak.mail.offices")
record OfficeMailboxes(@Nullable String clerk, @Nullable String secretariat) {

  private static final Logger LOG = LoggerFactory.getLogger(OfficeMailboxes.class);

  /** Says who gets no mail. */
  OfficeMailboxes {
    if (clerk == null) {
      LOG.warn("samenspraak.mail.offices.clerk is not set: the clerk's office gets no mail");
    }
    if (secretariat == null) {
      LOG.warn("samenspraak.mail.offices.secretariat is not set: the secretariat gets no mail");
    }
  }

  /** Parliament's clerk, if there is a mailbox. */
  Optional<Recipient> clerkOffice() {
    return office("clerk", "Griffie van het Vlaams Parlement", clerk);
  }

  /** The government's secretariat, if there is a mailbox. */
  Optional<Recipient> secretariatOffice() {
    return office("secretariat", "Secretariaat van de Vlaamse Regering", secretariat);
  }

  private static Optional<Recipient> office(String key, String called, @Nullable String mailbox) {
    return mailbox == null || mailbox.isBlank()
        ? Optional.empty()
        : Optional.of(Recipient.office(key, called, mailbox));
  }
}
