package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.backbone.dispatch.Letters.letter;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.wire.EventCodec;

/** An operator discards while another instance works on the same message. */
class ParkingDeskTest {
  private final Refusal no = new Refusal(Kind.CONFLICT, "no", "Nee.");
  private final Post elsewhere = new Post();
  private final Post.Remember here = new Post.Remember("first");
  private String a1;

  @BeforeEach
  void park() {
    elsewhere.first.failOn("a1", no);
    elsewhere.poll(letter("a", 1, 0));
    a1 = Parked.id("first", letter("a", 1, 0));
  }

  private ParkingDesk deskOver(ParkedStore store) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    return Dispatching.of(
            new Dispatching.Surroundings(
                new EventCodec(List.of(LetterEvent.class), List.of()),
                new Subscribers(new FakeViews(), List.of(), List.of(here)),
                store,
                new KeyOnly(),
                new LocalTurns(),
                LaneWorkers.virtualThreads(),
                Thread::sleep,
                elsewhere.clock,
                () -> true,
                meters),
            BackboneProperties.defaults().dispatch(),
            new SlowFigures(meters))
        .desk();
  }

  private void hasItsEffectElsewhere() {
    elsewhere.first.behaveOn("a1");
    assertThat(elsewhere.dispatching().desk().replay(a1)).isEqualTo(1);
  }

  @Test
  void a_message_that_had_its_effect_meanwhile_is_gone_and_no_key_is_left_for_it() {
    ParkingDesk desk =
        deskOver(
            new ForwardingParkedStore(elsewhere.parked) {
              @Override
              public void discard(String id, Parked.Discard discard) {
                hasItsEffectElsewhere();
                store.discard(id, discard);
              }
            });

    assertThatThrownBy(() -> desk.discard(a1, "operator"))
        .isInstanceOf(Refusal.class)
        .extracting(e -> ((Refusal) e).kind())
        .isEqualTo(Kind.NOT_FOUND);
    assertThat(here.asked).isEmpty();
  }

  @Test
  void a_message_that_a_duplicate_parks_again_meanwhile_is_discarded_all_the_same() {
    ParkingDesk desk =
        deskOver(
            new ForwardingParkedStore(elsewhere.parked) {
              private boolean first = true;

              @Override
              public void discard(String id, Parked.Discard discard) {
                if (!first) {
                  store.discard(id, discard);
                  return;
                }
                first = false;
                hasItsEffectElsewhere();
                store.discard(id, discard);
                elsewhere.first.failOn("a1", no);
                elsewhere.poll(letter("a", 1, 1));
              }
            });

    Parked discarded = desk.discard(a1, "operator");

    assertThat(discarded.waiting()).isFalse();
    assertThat(elsewhere.parked.unsettled(10)).isEmpty();
  }
}
