package org.samenspraak.portal.web;

import java.util.Objects;
import org.samenspraak.portal.remote.Filings.Refused;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Reads why a question or its document was refused. */
final class FilingRefusals {
  private static final Refused NOTHING =
      new Refused("", null, null, null, null, null, null, null, null);

  private FilingRefusals() {}

  static Refused of(HttpClientErrorException refusal) {
    try {
      return Objects.requireNonNullElse(refusal.getResponseBodyAs(Refused.class), NOTHING);
    } catch (RestClientException noProblemDocument) {
      return NOTHING;
    }
  }
}
