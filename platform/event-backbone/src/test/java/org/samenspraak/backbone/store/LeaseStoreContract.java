package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.store.LeaseStore.Held;

/** What every body of the lease store must do. */
abstract class LeaseStoreContract {
  abstract LeaseStore empty();

  @Test
  void aLeaseIsGivenOnceAndMovesOnlyFromWhereItWasSeen() {
    LeaseStore leases = empty();

    assertThat(leases.read("sweep")).isEmpty();
    assertThat(leases.move("sweep", Optional.empty(), "a")).isTrue();
    assertThat(leases.move("sweep", Optional.empty(), "b")).isFalse();

    Held first = leases.read("sweep").orElseThrow();
    assertThat(first).isEqualTo(new Held("a", 1));
    assertThat(leases.move("sweep", Optional.of(first), "a")).isTrue();
    assertThat(leases.move("sweep", Optional.of(first), "b")).isFalse();
    assertThat(leases.move("sweep", Optional.of(new Held("a", 2)), "b")).isTrue();
    assertThat(leases.read("sweep")).contains(new Held("b", 3));
    assertThat(leases.read("other")).isEmpty();
  }
}
