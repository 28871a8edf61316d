package org.samenspraak.notification.mail;

import java.net.URI;
import java.time.Duration;
import org.samenspraak.backbone.time.Backoff;
import org.samenspraak.notification.domain.PortalLinks;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out: {@code samenspraak.mail.*}.
 *
 * @param from sender of every mail
 * @param domain right-hand side of Message-IDs
 * @param portal address of the portal, where every link leads
 * @param window how long facts about one dossier are gathered for a recipient before they become
 *     one mail, by the machine's clock; 0 for a mail of each
 * @param inDoubtAfter how long a hand-over may take before it counts as dead and is repeated
 * @param rescan how often the store is searched for notifications that another instance left behind
 * @param shortestPause before the mail server is tried again that did not answer; doubled each time
 * @param longestPause at most this long
 * @param limits how much one client may have sent
 * @param retry between tries of a mail that the server took not yet, or perhaps
 * @param storePause before the store is tried again that has to know what became of a mail
 */
@ConfigurationProperties("samenspraak.mail")
public record MailProperties(
    @DefaultValue("samenspraak@voorbeeld.example") String from,
    @DefaultValue("samenspraak.voorbeeld.example") String domain,
    URI portal,
    @DefaultValue("PT60S") Duration window,
    @DefaultValue("PT30S") Duration inDoubtAfter,
    @DefaultValue("PT20S") Duration rescan,
    @DefaultValue("PT1S") Duration shortestPause,
    @DefaultValue("PT30S") Duration longestPause,
    @DefaultValue("5s..15m") Backoff retry,
    @DefaultValue("1s") Duration storePause,
    @DefaultValue Limits limits) {

  /**
   * How much one client may have sent.
   *
   * @param perMinute mails that one cabinet's own acts may cause; more wait for their turn, none is
   *     lost; 0 for no limit
   * @param burst how many of them may leave at once
   * @param resendAfter how long after it was last due a mail may be sent again
   * @param resendsPerMinute of one operator; 0 for no limit
   */
  public record Limits(
      @DefaultValue("30") int perMinute,
      @DefaultValue("30") int burst,
      @DefaultValue("PT1M") Duration resendAfter,
      @DefaultValue("60") int resendsPerMinute) {}

  /** The portal, where links lead. */
  PortalLinks portalPages() {
    return new PortalLinks(portal.toString().replaceAll("/+$", ""));
  }
}
