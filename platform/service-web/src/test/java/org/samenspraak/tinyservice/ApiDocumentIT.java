package org.samenspraak.tinyservice;

import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestStore;

/** What a service says of its API is for whoever asks for it when starting it. */
class ApiDocumentIT {

  @Test
  void unless_it_is_asked_for_there_is_neither_document_nor_page() {
    try (RunningTiny tiny = RunningTiny.start()) {
      tiny.apiDocument().isAway();
      tiny.managementDocument().isAway();
    }
  }

  @Test
  void when_it_is_asked_for_it_is_on_the_port_of_the_api_alone() {
    try (RunningTiny tiny =
        RunningTiny.start(
            TestStore.shared().uri("tiny-api"), "--samenspraak.api-docs.enabled=true")) {
      tiny.apiDocument().isThere();
      tiny.managementDocument().isAway();
    }
  }
}
