package org.samenspraak.coordination.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.SoughtWords;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.Urgency;
import org.samenspraak.coordination.views.Handlers.HandlerRow;
import org.samenspraak.coordination.views.Handlers.Looking;
import org.samenspraak.coordination.views.InboxRow.Group;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The coordinations that concern a cabinet, the most urgent first. Open ones are put in order here,
 * by what each keeps of its urgency: twenty working days of questions, and what is urgent differs
 * by cabinet and by day. Those that are over are many, and are in the order of an index.
 */
@Component
public class Inbox {
  /**
   * One page of an inbox.
   *
   * @param groups how many there are under each heading, on all pages
   * @param today Brussels date on which working days were counted
   * @param handlers who in the reader's own cabinet takes care of which, by id; as far as somebody
   *     does
   */
  public record Page(
      List<InboxRow> items,
      int page,
      int size,
      long total,
      Map<Group, Long> groups,
      LocalDate today,
      Map<String, HandlerRow> handlers) {}

  /**
   * What an inbox is narrowed to; all that are given must hold.
   *
   * @param ministry only those addressed to this minister
   * @param words all of which must occur in title, asker's name or numbers
   * @param late only those under that heading
   * @param turn only those in which this cabinet has the next step
   * @param forGovernment only those in which the government is to decide who coordinates
   * @param mine only those of which whoever looks takes care
   */
  public record Filter(
      @Nullable MinisterId ministry,
      @Nullable Status status,
      @Nullable String words,
      boolean late,
      boolean turn,
      boolean forGovernment,
      boolean mine) {

    private boolean fits(Place place) {
      return (!late || place.group() == Group.LATE)
          && (!turn || place.turn())
          && (!forGovernment || place.forGovernment());
    }

    private boolean onlyOpen() {
      return late || turn || forGovernment;
    }

    private Set<Status> among(Set<Status> statuses) {
      Set<Status> wanted = EnumSet.copyOf(statuses);
      if (status != null) {
        wanted.retainAll(Set.of(status));
      }
      return wanted;
    }
  }

  /**
   * What is asked of the store, besides the status.
   *
   * @param ids of all that may be found; null for any
   */
  private record Sought(Filter filter, @Nullable List<String> ids) {}

  /** What is read of each open one. */
  private record Open(String id, List<Urgency> urgency) {
    private Place place(@Nullable MinisterId ministry, LocalDate today) {
      Urgency own = Urgency.of(ministry, urgency);
      boolean forGovernment = Urgency.of(null, urgency).turn();
      return new Place(id, Group.of(own, today), own.next(), own.turn(), forGovernment);
    }
  }

  /** Where an open one stands in the list. */
  private record Place(
      String id, Group group, LocalDate next, boolean turn, boolean forGovernment) {}

  private record Over(String id) {}

  /** In the order of the headings, under each the first date first. */
  private static final Comparator<Place> MOST_URGENT =
      Comparator.comparing(Place::group).thenComparing(Place::next).thenComparing(Place::id);

  private static final String ID = "_id";
  private static final Sort LATEST =
      Sort.by(Sort.Direction.DESC, "state.table.dueOn", "state.questionId");
  private static final SoughtWords WORDS =
      new SoughtWords(
          List.of("state.question.title", "state.question.askerName"),
          List.of("state.table.seats.number"));

  private final AggregateQueries queries;
  private final Handlers handlers;

  Inbox(AggregateQueries queries, Handlers handlers) {
    this.queries = queries;
    this.handlers = handlers;
  }

  /**
   * One page of coordinations, as somebody sees them.
   *
   * @param today Brussels date
   */
  public Page page(Filter filter, Looking looking, LocalDate today, Paging paging) {
    Sought sought = new Sought(filter, filter.mine() ? handlers.mine(looking) : null);
    List<Place> open = open(sought, today);
    PageOf<String> page =
        PageOf.of(open.stream().map(Place::id).toList(), paging, others -> over(sought, others));
    Map<Group, Long> groups = new EnumMap<>(Group.class);
    open.forEach(place -> groups.merge(place.group(), 1L, Long::sum));
    groups.put(Group.OVER, page.total() - open.size());
    return new Page(
        rows(page.items(), filter.ministry(), today),
        page.page(),
        page.size(),
        page.total(),
        groups,
        today,
        handlers.of(page.items().stream().map(QuestionId::new).toList(), looking));
  }

  private List<Place> open(Sought sought, LocalDate today) {
    Filter filter = sought.filter();
    List<Place> places = new ArrayList<>();
    Set<Status> statuses = filter.among(EnumSet.of(Status.CHOOSING, Status.COORDINATING));
    if (!statuses.isEmpty()) {
      queries.each(
          Coordination.class,
          query(sought, statuses),
          Open.class,
          open -> places.add(open.place(filter.ministry(), today)));
    }
    return places.stream().filter(filter::fits).sorted(MOST_URGENT).toList();
  }

  private PageOf<String> over(Sought sought, Paging paging) {
    Filter filter = sought.filter();
    Set<Status> statuses = filter.among(EnumSet.of(Status.FINALISED, Status.CLOSED));
    if (statuses.isEmpty() || filter.onlyOpen()) {
      return PageOf.of(List.of(), paging);
    }
    AggregateQueries.Page<Over> found =
        queries.rows(
            Coordination.class,
            query(sought, statuses).with(LATEST),
            paging.page(),
            paging.size(),
            Over.class);
    return new PageOf<>(found.items(), found.page(), found.size(), found.total()).map(Over::id);
  }

  /** As they are by now: one may have moved on since it got its place. */
  private List<InboxRow> rows(List<String> ids, @Nullable MinisterId ministry, LocalDate today) {
    Map<String, InboxRow> rows = new HashMap<>();
    if (!ids.isEmpty()) {
      queries.each(
          Coordination.class,
          new Query(where(ID).in(ids)),
          Outline.class,
          outline -> rows.put(outline.questionId().value(), InboxRow.of(outline, ministry, today)));
    }
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  private static Query query(Sought sought, Set<Status> statuses) {
    Filter filter = sought.filter();
    List<Criteria> all = new ArrayList<>();
    if (sought.ids() != null) {
      all.add(where(ID).in(sought.ids()));
    }
    if (filter.ministry() != null) {
      all.add(where("state.table.ministers").is(filter.ministry()));
    }
    all.add(where("state.status").in(statuses));
    if (filter.words() != null) {
      all.addAll(WORDS.all(filter.words()));
    }
    return new Query(new Criteria().andOperator(all));
  }
}
