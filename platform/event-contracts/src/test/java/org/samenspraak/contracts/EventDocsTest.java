package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Regenerate.class)
class EventDocsTest {

  @Test
  void theDocumentationIsWhatTheRecordsAndSchemasSay() {
    assertThat(EventDocs.read(EventDocs.FILE))
        .as("docs/events.md is out of date; run: mvn -pl event-contracts test -Dregenerate")
        .isEqualTo(EventDocs.text());
  }

  @Test
  void everyEventAndEveryFieldIsInIt() {
    for (EventType event : EventType.all()) {
      assertThat(EventDocs.text()).contains("### " + event.name() + "\n");
    }
    assertThat(EventDocs.text()).contains("| `addressings[].dueOn` | date |");
    assertThat(EventDocs.text()).contains("| `percentage` | integer, optional |");
  }
}
