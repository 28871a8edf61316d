package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.Kind;

class KeyOnlyAggregatesTest {
  private final InMemoryDocumentStore store = new InMemoryDocumentStore(Kind.of(Box.class));
  private final KeyOnly keyOnly = new KeyOnly();
  private final Aggregates<Box> boxes = new KeyOnlyAggregates<>(Boxes.in(store), keyOnly);

  @BeforeEach
  void oneBox() {
    boxes.add("there", cause("made"), Box::new);
  }

  @Test
  void a_discarded_cause_leaves_its_key_in_the_target_and_nothing_else() {
    keyOnly.during(
        cause("k1"), () -> boxes.change("there", cause("k1"), box -> box.put("unwanted")));

    assertThat(store.find("there").orElseThrow().inbox()).contains("k1");
    assertThat(boxes.get("there").state().texts()).isEmpty();
  }

  @Test
  void so_that_a_duplicate_has_no_effect_but_the_next_has() {
    keyOnly.during(cause("k1"), () -> boxes.addOrChange("there", cause("k1"), Box::new, put("x")));

    boxes.addOrChange("there", cause("k1"), Box::new, put("x"));
    boxes.addOrChange("there", cause("k2"), Box::new, put("y"));

    assertThat(boxes.get("there").state().texts()).containsExactly("y");
  }

  @Test
  void another_cause_is_not_held_back_meanwhile() {
    keyOnly.during(cause("k1"), () -> boxes.change("there", cause("k2"), put("y")));

    assertThat(boxes.get("there").state().texts()).containsExactly("y");
  }

  @Test
  void a_target_that_does_not_exist_is_not_made() {
    keyOnly.during(
        cause("k1"),
        () -> {
          assertThat(boxes.add("none", cause("k1"), Box::new).changed()).isFalse();
          boxes.addOrChange("none", cause("k1"), Box::new, put("x"));
          assertThatThrownBy(() -> boxes.change("none", cause("k1"), put("x")))
              .isInstanceOf(Refusal.class);
        });

    assertThat(boxes.find("none")).isEmpty();
  }

  @Test
  void an_existing_target_of_a_creation_gets_the_key() {
    keyOnly.during(cause("k1"), () -> boxes.add("there", cause("k1"), Box::new));

    assertThat(store.find("there").orElseThrow().inbox()).contains("k1");
  }

  private static Consumer<Box> put(String text) {
    return box -> box.put(text);
  }

  private static Cause.Once cause(String key) {
    return new Cause.Once(Actor.parse("clerk"), Instant.parse("2020-10-29T08:00:00Z"), key);
  }
}
