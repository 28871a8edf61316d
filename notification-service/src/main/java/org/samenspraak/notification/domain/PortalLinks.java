package org.samenspraak.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.samenspraak.contracts.ids.Id;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * Where the links of mails lead: a page of the portal, as the cabinet that gets the mail sees it.
 *
 * @param address without a slash at its end
 */
public record PortalLinks(String address) {

  /** The page of a question. */
  String question(QuestionId id, Cabinet reader) {
    return page("vragen", id, reader);
  }

  /** The page of a plan. */
  String plan(PlanId id, Cabinet reader) {
    return page("plannen", id, reader);
  }

  private String page(String kind, Id id, Cabinet reader) {
    return "%s/%s/%s?as=cabinet:%s"
        .formatted(address, kind, encoded(id), encoded(reader.minister()));
  }

  private static String encoded(Id part) {
    return URLEncoder.encode(part.value(), UTF_8).replace("+", "%20");
  }
}
