package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who reads along in a cabinet chooses nothing for it. */
class PreferencesNotHereIT extends WorkPages {
  PreferencesNotHereIT() {
    super("cabinet-reader:wouter-beke");
  }

  @Test
  void thePageSaysWhoChooses() {
    Document page = sound(browser().get("/meldingen/instellen"));

    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "Hier hoeft u niets te doen. U leest mee bij dit kabinet. Hoe het kabinet verwittigd"
                + " wordt, kiest wie er dossiers behandelt.");
    assertThat(page.select("header a[href=/meldingen/instellen]")).isEmpty();
    SERVICES.notification.verify(0, getRequestedFor(anyUrl()));
  }
}
