package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A member of Parliament with her own questions. */
class AskerPagesIT extends WorkPages {

  AskerPagesIT() {
    super("asker:adeline-blancquaert");
  }

  @Test
  void sheBeginsWithHerOwnQuestionsAndCanSeeAll() {
    var own = sound(browser().follow("/"));

    assertThat(own.select("#mijn").hasAttr("checked")).isTrue();
    SERVICES.question.verify(
        getRequestedFor(urlPathEqualTo("/api/questions"))
            .withQueryParam("asker", equalTo("adeline-blancquaert")));
    sound(browser().get("/vragen"));
    SERVICES.question.verify(
        getRequestedFor(urlPathEqualTo("/api/questions")).withQueryParam("asker", absent()));
  }
}
