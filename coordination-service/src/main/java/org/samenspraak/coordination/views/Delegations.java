package org.samenspraak.coordination.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.workingdays.TimeLeft;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What an administration is to draft, some dozens of parts at most. */
@Component
public class Delegations {

  /**
   * A page of parts.
   *
   * @param today Brussels date on which working days were counted
   */
  public record DelegatedPage(
      List<DelegatedRow> items, int page, int size, long total, LocalDate today) {}

  /**
   * A part that is to be drafted.
   *
   * @param number of the question at that minister
   * @param due Brussels date by which the cabinet wants the draft
   * @param workingDaysLeft until then
   * @param late whether today is after that date
   */
  public record DelegatedRow(
      QuestionId id,
      String title,
      String askerName,
      MinisterId minister,
      int number,
      int part,
      LocalDate due,
      int workingDaysLeft,
      boolean late) {}

  /** What is read of a coordination, shaped as it is stored. */
  private record Kept(QuestionId questionId, Question question, Table table, Parts parts) {
    private record Question(String title, String askerName) {}

    private record Table(List<Seat> seats, LocalDate dueOn) {
      String calendar() {
        return seats.stream()
            .filter(seat -> seat.dueOn().equals(dueOn))
            .map(Seat::calendar)
            .findFirst()
            .orElseThrow();
      }
    }

    private record Seat(
        MinisterId minister,
        List<MinisterId> heldBy,
        int number,
        LocalDate dueOn,
        String calendar) {}

    private record Parts(List<Part> all) {}

    private record Part(int number, List<Asked> contributions) {}

    private record Asked(MinisterId minister, @Nullable Passed delegation) {}

    private record Passed(LocalDate due, @Nullable Back returned) {}

    private record Back(Instant at) {}

    Stream<DelegatedRow> of(MinisterId office, LocalDate today) {
      return table.seats().stream()
          .filter(seat -> seat.heldBy().contains(office))
          .flatMap(seat ->
              parts.all().stream()
                  .flatMap(part ->
                      part.contributions().stream()
                          .filter(asked -> asked.minister().equals(seat.minister()))
                          .flatMap(asked -> Stream.ofNullable(asked.delegation()))
                          .filter(passed -> passed.returned() == null)
                          .map(passed -> row(seat, part.number(), passed.due(), today))));
    }

    private DelegatedRow row(Seat seat, int part, LocalDate due, LocalDate today) {
      TimeLeft left = TimeLeft.on(today, due, table.calendar());
      return new DelegatedRow(
          questionId,
          question.title(),
          question.askerName(),
          seat.minister(),
          seat.number(),
          part,
          due,
          left.workingDays(),
          left.late());
    }
  }

  private static final Comparator<DelegatedRow> MOST_URGENT =
      Comparator.comparing(DelegatedRow::due)
          .thenComparing(row -> row.id().value())
          .thenComparingInt(DelegatedRow::part);

  private final AggregateQueries queries;

  Delegations(AggregateQueries queries) {
    this.queries = queries;
  }

  /**
   * What the administration of that office is to draft, the first date first.
   *
   * @param office the minister whose administration it is
   * @param today Brussels date
   */
  public DelegatedPage page(MinisterId office, LocalDate today, Paging paging) {
    List<DelegatedRow> rows = new ArrayList<>();
    queries.each(
        Coordination.class,
        new Query(where("state.delegatedTo").is(office)),
        Kept.class,
        kept -> kept.of(office, today).forEach(rows::add));
    PageOf<DelegatedRow> page = PageOf.of(rows.stream().sorted(MOST_URGENT).toList(), paging);
    return new DelegatedPage(page.items(), page.page(), page.size(), page.total(), today);
  }
}
