package org.samenspraak.portal.web;

import org.samenspraak.portal.remote.CoordinationSteps;
import org.samenspraak.portal.remote.CoordinationSteps.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Saves what a form holds as the draft of a contribution, unless somebody saved another one. */
@Component
class DraftDesk {
  private final CoordinationSteps steps;

  DraftDesk(CoordinationSteps steps) {
    this.steps = steps;
  }

  void save(SentForm form, int part, String minister) {
    if (form.text("text").isEmpty()) {
      throw new FormFault("text", "Schrijf wat u als ontwerp wilt bewaren.");
    }
    try {
      steps.saveDraft(
          form.question(), part, minister, new Text(form.text("text")), form.draftHeaders());
    } catch (HttpClientErrorException refusal) {
      if (refusal.getStatusCode().value() != HttpStatus.PRECONDITION_FAILED.value()) {
        throw refusal;
      }
      throw new FormFault(
          "text",
          "Een collega bewaarde intussen een ander ontwerp. Het staat hiernaast: neem over wat u"
              + " nodig hebt en bewaar of bezorg opnieuw.");
    }
  }
}
