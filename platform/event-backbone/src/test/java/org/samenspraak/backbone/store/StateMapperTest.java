package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.springframework.data.mongodb.core.convert.QueryMapper;
import org.springframework.data.mongodb.core.query.Criteria;

class StateMapperTest {
  private static final StateMapper MAPPER = new StateMapper();

  enum Colour {
    RED,
    GREEN
  }

  record Times(
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      Instant moment,
      Year year,
      YearMonth month,
      Duration term) {}

  record Inner(String id, @Nullable String remark) {}

  record Holder(
      String id,
      Colour colour,
      List<Inner> inners,
      Map<String, Inner> byName,
      Map<Colour, LocalDate> byColour,
      Map<Integer, String> byNumber,
      Set<Colour> colours,
      Dossier.Stage stage,
      List<Dossier.Stage> stages,
      @Nullable Instant maybe,
      boolean flag,
      long count,
      BigDecimal amount) {}

  private static final Times TIMES =
      new Times(
          LocalDate.of(2020, 11, 30),
          LocalTime.of(6, 0),
          LocalDateTime.of(2020, 11, 30, 6, 0),
          Instant.parse("2020-11-30T05:00:00Z"),
          Year.of(2020),
          YearMonth.of(2020, 11),
          Duration.ofMinutes(5));

  private static final Holder HOLDER =
      new Holder(
          "h1",
          Colour.GREEN,
          List.of(new Inner("i1", null)),
          Map.of("zuhal.demir", new Inner("i2", "x")),
          Map.of(Colour.RED, LocalDate.of(2020, 1, 1)),
          Map.of(3, "deel 3"),
          Set.of(Colour.RED),
          new Dossier.Stage.Open(LocalDate.of(2020, 10, 28)),
          List.of(
              new Dossier.Stage.Closed(
                  LocalDate.of(2020, 11, 30), Instant.parse("2020-11-30T05:00:00Z"), "term")),
          null,
          true,
          7L,
          new BigDecimal("1.50"));

  @Test
  void timesAreIsoTextWhateverTheZoneOfTheMachine() {
    assertThat(MAPPER.write(TIMES))
        .isEqualTo(
            new Document("date", "2020-11-30")
                .append("time", "06:00")
                .append("dateTime", "2020-11-30T06:00")
                .append("moment", "2020-11-30T05:00:00.000000000Z")
                .append("year", "2020")
                .append("month", "2020-11")
                .append("term", "PT5M"));
    assertThat(MAPPER.read(Times.class, MAPPER.write(TIMES))).isEqualTo(TIMES);
  }

  @Test
  void idsAreThePlainTextThatTheyAreElsewhere() {
    Named named = new Named(new PlanId("plan-2020-2025"), List.of(new MinisterId("zuhal-demir")));
    Document stored = InMemoryDocumentStore.copy(MAPPER.write(named));

    assertThat(stored).containsEntry("plan", "plan-2020-2025");
    assertThat(stored.getList("ministers", String.class)).containsExactly("zuhal-demir");
    assertThat(MAPPER.read(Named.class, stored)).isEqualTo(named);
    Document sought = Criteria.where("plan").is(named.plan()).getCriteriaObject();
    assertThat(new QueryMapper(MAPPER.converter()).getMappedObject(sought, Optional.empty()))
        .isEqualTo(new Document("plan", "plan-2020-2025"));
  }

  private record Named(PlanId plan, List<MinisterId> ministers) {}

  @Test
  void momentsSortAsTextInTheOrderOfTime() {
    assertThat(
            List.of(
                IsoTime.text(Instant.parse("2020-11-30T05:00:00Z")),
                IsoTime.text(Instant.parse("2020-11-30T05:00:00.5Z")),
                IsoTime.text(Instant.parse("2020-11-30T05:00:01Z"))))
        .isSorted();
  }

  @Test
  void recordsMapsAndVariantsComeBackAsTheyWere() {
    Document stored = InMemoryDocumentStore.copy(MAPPER.write(HOLDER));

    assertThat(MAPPER.read(Holder.class, stored)).isEqualTo(HOLDER);
  }

  @Test
  void noClassNameReachesTheDataAndAnIdIsCalledId() {
    Document stored = MAPPER.write(HOLDER);

    assertThat(stored.toJson())
        .doesNotContain("samenspraak", "_class", "\"_id\"", "maybe", "remark=null");
    assertThat(stored).containsEntry("id", "h1").containsEntry("colour", "GREEN");
    assertThat(stored.get("stage", Document.class)).containsEntry("_is", "Open");
    assertThat(stored.get("byName", Document.class)).containsOnlyKeys("zuhal~demir");
  }

  @Test
  void anAggregateComesBackWithItsFieldsAndWithoutWhatItRaised() {
    Dossier dossier = Dossier.open("Plan", "zuhal-demir", LocalDate.of(2020, 11, 30), "d/2020/148");
    dossier.note("één");
    dossier.noteFor("a.b", new Dossier.Note("t", LocalDate.of(2020, 1, 2), null));
    dossier.closeAt(Instant.parse("2020-11-30T05:00:00Z"));
    Document stored = InMemoryDocumentStore.copy(MAPPER.write(dossier));

    assertThat(stored).doesNotContainKeys("raised", "_class", "_is");
    Dossier read = MAPPER.read(Dossier.class, stored);
    assertThat(MAPPER.write(read)).isEqualTo(stored);
    assertThat(read.takeRaised()).isEmpty();
    assertThat(read.byMinister()).containsKey("a.b");
    assertThat(read.wakeOn()).isEqualTo(new Wake("closing", Instant.parse("2020-11-30T05:00:00Z")));
    read.note("twee");
    assertThat(read.notes()).hasSize(2);
  }
}
