package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.AggregateQueries.Page;
import org.samenspraak.backbone.wire.EventCodec;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@ParameterizedClass
@MethodSource("org.samenspraak.backbone.store.Body#databases")
@ExtendWith(StoreContractTable.class)
class MongoAggregateQueriesTest {

  record Id(String id) {}

  record Dated(String title, List<NotedOn> notes) {}

  record NotedOn(LocalDate on) {}

  record Row(String id, String title, LocalDate dueOn, List<String> numberKeys, long version) {}

  record OfStage(String id, Since stage) {
    record Since(LocalDate since) {}
  }

  private final StateMapper mapper = new StateMapper();
  @Parameter Body body;
  private AggregateQueries queries;
  private AggregateStore<Dossier> dossiers;

  @BeforeEach
  void fiveDossiers() {
    MongoTemplate mongo = Stores.freshTemplate(body);
    queries =
        StoreContractTable.noted(
            body, AggregateQueries.class, new MongoAggregateQueries(mongo, mapper));
    EventCodec codec = new EventCodec(List.of(Dossier.DossierEvent.class), List.of());
    dossiers =
        new AggregateStore<>(
            Dossier.class,
            new MongoDocumentStore(mongo.getDb(), Kind.of(Dossier.class)),
            mapper,
            new Stamp(codec, "/test", InstantSource.system(), () -> null),
            new LocalTurns(),
            _ -> {},
            Retention.USUAL);
    for (int day = 1; day <= 5; day++) {
      String number = "d/" + day;
      LocalDate due = LocalDate.of(2020, 11, day);
      dossiers.add(
          "p" + day,
          new Cause.Once(new Actor("clerk", ""), Instant.EPOCH, "k"),
          () -> Dossier.open(number, number.equals("d/5") ? "beke" : "demir", due, number));
    }
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }

  private static Query ofDemir() {
    return query(where("state.owner").is("demir")).with(Sort.by("state.dueOn").descending());
  }

  @Test
  void aPageIsInOrderAndKnowsHowManyThereAre() {
    assertThat(queries.rows(Dossier.class, ofDemir(), 1, 3, Id.class))
        .isEqualTo(new Page<>(List.of(new Id("p1")), 1, 3, 4));
    assertThat(queries.rows(Dossier.class, ofDemir(), 0, 3, Id.class).total()).isEqualTo(4);
    assertThat(queries.rows(Dossier.class, ofDemir(), 0, 10, Id.class).total()).isEqualTo(4);
    assertThat(queries.rows(Dossier.class, ofDemir(), 9, 10, Id.class))
        .isEqualTo(new Page<>(List.of(), 9, 10, 4));
    assertThat(queries.rows(Dossier.class, new Query(), 1, 2, Id.class).total()).isEqualTo(5);
  }

  @Test
  void datesInAQueryAreComparedAsTheyAreStored() {
    Query late = query(where("state.dueOn").gt(LocalDate.of(2020, 11, 3)));

    assertThat(queries.count(Dossier.class, late)).isEqualTo(2);
    assertThat(queries.ids(Dossier.class, late)).containsExactlyInAnyOrder("p4", "p5");
    assertThat(queries.count(Dossier.class, new Query())).isEqualTo(5);
  }

  @Test
  void allOfAKindAreReadAgainOnlyWhenOneChanged() {
    List<Versioned<Dossier>> before = queries.all(Dossier.class);
    assertThat(before).extracting(Versioned::id).containsExactly("p1", "p2", "p3", "p4", "p5");
    assertThat(queries.all(Dossier.class).getFirst()).isSameAs(before.getFirst());

    dossiers.change(
        "p2",
        new Cause.Once(new Actor("clerk", ""), Instant.EPOCH, "k2"),
        dossier -> dossier.note("nieuw"));

    assertThat(queries.all(Dossier.class))
        .extracting(Versioned::version)
        .containsExactly(1L, 2L, 1L, 1L, 1L);
  }

  @Test
  void aRowHoldsOnlyItsFieldsOfTheState() {
    assertThat(queries.rows(Dossier.class, ofDemir(), 0, 1, Row.class).items())
        .containsExactly(new Row("p4", "d/4", LocalDate.of(2020, 11, 4), List.of("d/4"), 1));
  }

  /** Of a list of records only the fields that the row's own record has. */
  @Test
  void aRowReadsOnlyItsFieldsOfWhatIsWithinTheState() {
    dossiers.change(
        "p4",
        new Cause.Once(new Actor("clerk", ""), Instant.EPOCH, "k2"),
        dossier -> dossier.note("een lange tekst"));

    Page<Dated> page = queries.rows(Dossier.class, ofDemir(), 0, 2, Dated.class);

    assertThat(page.items().getFirst().notes()).hasSize(1);
    assertThat(page.items().getLast()).isEqualTo(new Dated("d/3", List.of()));
    assertThat(RowFields.of(Dated.class))
        .containsExactly("version", "unchanged", "state.title", "state.notes.on");
  }

  @Test
  void rowsAreGivenOneByOne() {
    List<Id> given = new ArrayList<>();

    queries.each(Dossier.class, ofDemir(), Id.class, given::add);

    assertThat(given).containsExactly(new Id("p4"), new Id("p3"), new Id("p2"), new Id("p1"));
  }

  @Test
  void ofARecordWithinTheStateARowHoldsWhatItAsksFor() {
    assertThat(queries.rows(Dossier.class, ofDemir(), 0, 2, OfStage.class).items())
        .hasSize(2)
        .first()
        .isEqualTo(new OfStage("p4", new OfStage.Since(LocalDate.of(2020, 10, 28))));
  }

  @Test
  void aVersionIsThatOfTheLastChangeThatHadAnEffect() {
    dossiers.change(
        "p4", new Cause.Once(new Actor("clerk", ""), Instant.EPOCH, "k2"), dossier -> {});

    assertThat(queries.rows(Dossier.class, ofDemir(), 0, 1, Row.class).items())
        .extracting(Row::version)
        .containsExactly(1L);
    assertThat(queries.first(Dossier.class, ofDemir()))
        .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(1));
  }

  @Test
  void oneIsFoundByAnElementOfAList() {
    assertThat(queries.first(Dossier.class, query(where("state.numberKeys").is("d/2"))))
        .hasValueSatisfying(found -> assertThat(found.state().title()).isEqualTo("d/2"));
    assertThat(queries.first(Dossier.class, query(where("state.numberKeys").is("x")))).isEmpty();
  }
}
