package org.samenspraak.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.samenspraak.contracts.ids.Id;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * Where the links of mails lead: a page of the portal, as whoever gets the mail sees it once logged
 * in.
 *
 * @param address without a slash at its end
 */
public record PortalLinks(String address) {

  /** The page of a question. */
  String question(QuestionId id) {
    return page("vragen", id);
  }

  /** The page of a plan. */
  String plan(PlanId id) {
    return page("plannen", id);
  }

  private String page(String kind, Id id) {
    return "%s/mijn/%s/%s".formatted(address, kind, encoded(id));
  }

  private static String encoded(Id part) {
    return URLEncoder.encode(part.value(), UTF_8).replace("+", "%20");
  }
}
