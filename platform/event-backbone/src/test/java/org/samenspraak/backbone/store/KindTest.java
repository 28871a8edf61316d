package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

class KindTest {

  @AggregateType(
      value = "list",
      unique = "number",
      indexes = {"minister?, status?, -filedOn, id", "dueOn"})
  static final class Listed extends Aggregate {}

  @Test
  void anIndexIsMadeWithAndWithoutEachFieldThatAListNeedNotBeNarrowedBy() {
    Kind kind = Kind.of(Listed.class);

    assertThat(kind.indexes())
        .extracting(Kind.IndexFields::declared)
        .containsExactlyInAnyOrder(
            "-filedOn,id",
            "minister,-filedOn,id",
            "status,-filedOn,id",
            "minister,status,-filedOn,id",
            "dueOn");
    assertThat(kind.unique()).extracting(Kind.IndexFields::declared).containsExactly("number");
  }
}
