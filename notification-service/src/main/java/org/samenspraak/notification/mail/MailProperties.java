package org.samenspraak.notification.mail;

import java.net.URI;
import java.time.Duration;
import org.samenspraak.notification.domain.Portal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out: {@code samenspraak.mail.*}.
 *
 * @param from sender of every mail
 * @param domain right-hand side of Message-IDs
 * @param portal address of the portal, where every link leads
 * @param inDoubtAfter how long a hand-over may take before it counts as dead and is repeated
 * @param rescan how often the store is searched for notifications that another instance left behind
 * @param shortestPause before the mail server is tried again that did not answer; doubled each time
 * @param longestPause at most this long
 */
@ConfigurationProperties("samenspraak.mail")
public record MailProperties(
    @DefaultValue("samenspraak@voorbeeld.example") String from,
    @DefaultValue("samenspraak.voorbeeld.example") String domain,
    URI portal,
    @DefaultValue("PT30S") Duration inDoubtAfter,
    @DefaultValue("PT20S") Duration rescan,
    @DefaultValue("PT1S") Duration shortestPause,
    @DefaultValue("PT30S") Duration longestPause) {

  /** The portal, where links lead. */
  Portal portalPages() {
    return new Portal(portal.toString().replaceAll("/+$", ""));
  }
}
