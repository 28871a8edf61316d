package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.FilterCombinations;
import org.samenspraak.testsupport.WatchedStore;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** Every way to narrow the list of questions is served by an index. */
class ListQueriesIT {
  private static final String[] FILTERS = {
    "minister=zuhal-demir",
    "year=2020-2021",
    "number=148",
    "status=FILED",
    "asker=adeline-blancquaert",
    "q=detentie+148",
    "overdueOn=2020-12-01"
  };

  private static final String[] HEAVY = {
    "state.text.introduction",
    "state.text.parts",
    "state.addressings.answers",
    "state.addressings.term.skipped"
  };

  private final Http anybody = RunningQuestionService.shared().http();

  private static final String[] URGENT = {
    "minister=zuhal-demir",
    "year=2020-2021",
    "status=ANSWERED",
    "asker=adeline-blancquaert",
    "q=plan"
  };

  /** Of one addressing, as its minister and number are. */
  private static final String[] DAYS = {
    "minister=zuhal-demir",
    "status=FILED",
    "number=148",
    "overdueOn=2020-12-01",
    "sentFrom=2020-10-01&sentThrough=2020-10-31",
    "dueFrom=2020-11-01",
    "dueThrough=2020-11-30"
  };

  static Stream<String> days() {
    return FilterCombinations.of(DAYS);
  }

  static Stream<String> urgent() {
    return FilterCombinations.of(URGENT);
  }

  static Stream<String> ways() {
    return FilterCombinations.of(FILTERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "minister=zuhal-demir", "status=FILED", "q=plan", "late=true"})
  void the_file_is_narrowed_by(String filters) {
    assertThat(anybody.get("/api/questions.csv?" + filters).status()).isEqualTo(200);
  }

  /** Not on the first page, which is not counted when it is not full. */
  @ParameterizedTest
  @MethodSource("ways")
  void the_list_is_narrowed_by(String filters) {
    Reply list = anybody.get("/api/questions?size=1&page=1&" + filters);

    assertThat(list.status()).as("%s", list).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_list_is_narrowed_to_days_by(String filters) {
    Reply list = anybody.get("/api/questions?size=1&page=1&" + filters);

    assertThat(list.status()).as("%s", list).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("urgent")
  void the_list_by_terms_is_narrowed_by(String filters) {
    Reply list = anybody.get("/api/questions?order=URGENT&size=1&page=1&" + filters);

    assertThat(list.status()).as("%s", list).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("urgent")
  void what_is_late_is_narrowed_by(String filters) {
    Reply list = anybody.get("/api/questions?late=true&size=1&page=1&" + filters);

    assertThat(list.status()).as("%s", list).isEqualTo(200);
  }

  @AfterAll
  static void each_was_a_query_and_a_count_of_its_own_and_all_are_served() {
    WatchedStore.shapes().assertAllServed();
    assertThat(WatchedStore.shapes().queriesOn("question"))
        .as("queries seen")
        .hasSizeGreaterThanOrEqualTo(2 << FILTERS.length);
    assertThat(WatchedStore.shapes().needlessExceptions("question")).isEmpty();
    assertThat(WatchedStore.listed().of("question")).as("fields read").contains("state.text.title");
    assertThat(WatchedStore.listed().readOf("question", HEAVY)).isEmpty();
  }
}
