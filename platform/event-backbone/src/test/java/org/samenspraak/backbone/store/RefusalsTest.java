package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;

class RefusalsTest {

  @Test
  void each_names_what_to_change_and_into_what() {
    assertThat(Refusal.notFound().field()).isEqualTo("id");
    assertThat(Refusal.notFound().expected()).isEqualTo("een id dat bestaat");
    assertThat(Refusals.alreadyThere().field()).isEqualTo("id");
    assertThat(Refusals.alreadyThere().expected()).isEqualTo("een id dat nog niet in gebruik is");
    assertThat(Refusals.reusedKey().field()).isEqualTo("Idempotency-Key");
    assertThat(Refusals.reusedKey().expected()).contains("nieuwe sleutel");
  }

  @Test
  void a_stale_state_is_answered_with_the_etag_of_the_present_one() {
    assertThat(Refusals.stale(3).field()).isEqualTo("If-Match");
    assertThat(Refusals.stale(3).expected()).isEqualTo("\"3\", de ETag van de huidige stand");
    assertThat(Refusals.stale(0).expected()).isEqualTo("geen If-Match, want dit bestaat nog niet");
  }
}
