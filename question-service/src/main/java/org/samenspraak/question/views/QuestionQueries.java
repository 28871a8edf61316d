package org.samenspraak.question.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.SoughtWords;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.workingdays.ParliamentaryYear;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds questions by what is public of them; texts of answers are never searched. */
@Component
public class QuestionQueries {
  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("state.filedOn"), Sort.Order.asc("state.id"));

  private static final String ADDRESSINGS = "state.addressings";
  private static final SoughtWords WORDS =
      new SoughtWords(
          List.of(
              "state.text.title",
              "state.text.introduction",
              "state.text.parts.text",
              "state.asker.name",
              "state.parliamentaryYear"),
          List.of(ADDRESSINGS + ".number", "state.formerAddressings.addressing.number"));

  private final AggregateQueries questions;

  QuestionQueries(AggregateQueries questions) {
    this.questions = questions;
  }

  /**
   * What a list is narrowed to; all that are given must hold.
   *
   * @param minister an addressee
   * @param year parliamentary year in which it was filed
   * @param number at one of the addressees (at {@code minister} if that is given)
   * @param words all of which must occur in the question, with or without accents: in its text, its
   *     asker's name, its numbers, former ones too, or its parliamentary year
   * @param overdueOn Brussels date on whose eve a term had ended without an answer
   * @param lateOn today: a term is over and its answer awaited
   * @param sent days on one of which it was sent to one of the addressees
   * @param due days on one of which the term of one of them ends, the same one if both are given
   */
  public record Filter(
      @Nullable MinisterId minister,
      @Nullable ParliamentaryYear year,
      @Nullable Integer number,
      @Nullable QuestionStatus status,
      @Nullable AskerId asker,
      @Nullable String words,
      @Nullable LocalDate overdueOn,
      @Nullable LocalDate lateOn,
      Days sent,
      Days due) {

    /** An answer that is late is awaited, and so is the question open. */
    @Nullable QuestionStatus heldTo() {
      return status == null && lateOn != null ? QuestionStatus.FILED : status;
    }
  }

  /** In which order a list is. */
  public enum Order {
    /** By the day of filing. */
    NEWEST,
    /**
     * Those that wait for an answer by the end of their first term; then the others, newest first.
     */
    URGENT
  }

  /** One page. */
  public PageOf<ListedQuestion> page(Filter filter, Order order, Paging paging) {
    QuestionStatus status = filter.heldTo();
    if (order == Order.NEWEST) {
      return rows(criteria(filter, status == null ? Set.of() : Set.of(status)), paging);
    }
    return shown(PageOf.of(open(filter), paging, others -> over(filter, others)));
  }

  /** With their rows, as they are by now. */
  private PageOf<ListedQuestion> shown(PageOf<QuestionId> page) {
    Map<QuestionId, ListedQuestion> rows = new HashMap<>();
    List<String> ids = page.items().stream().map(QuestionId::value).toList();
    if (!ids.isEmpty()) {
      questions.each(
          Question.class,
          new Query(where("_id").in(ids)),
          ListedQuestion.class,
          row -> rows.put(row.id(), row));
    }
    return page.map(id -> Objects.requireNonNull(rows.get(id), id::value));
  }

  /** All of them, the newest first, one by one however many there are. */
  public void each(Filter filter, Consumer<ListedQuestion> take) {
    QuestionStatus status = filter.heldTo();
    Query query = query(criteria(filter, status == null ? Set.of() : Set.of(status)));
    questions.each(Question.class, query.with(NEWEST_FIRST), ListedQuestion.class, take);
  }

  /** Those of some twenty working days, so they are put in order here, by their dates alone. */
  private List<QuestionId> open(Filter filter) {
    List<OpenQuestion> open = new ArrayList<>();
    if (filter.heldTo() == null || filter.heldTo() == QuestionStatus.FILED) {
      Query query = query(criteria(filter, Set.of(QuestionStatus.FILED)));
      questions.each(Question.class, query, OpenQuestion.class, open::add);
    }
    return open.stream().sorted(OpenQuestion.BY_TERM).map(OpenQuestion::id).toList();
  }

  private PageOf<QuestionId> over(Filter filter, Paging paging) {
    Set<QuestionStatus> over = EnumSet.complementOf(EnumSet.of(QuestionStatus.FILED));
    if (filter.heldTo() != null) {
      over.retainAll(Set.of(filter.heldTo()));
    }
    return over.isEmpty()
        ? PageOf.of(List.of(), paging)
        : rows(criteria(filter, over), paging).map(ListedQuestion::id);
  }

  private PageOf<ListedQuestion> rows(List<Criteria> all, Paging paging) {
    Query query = query(all).with(NEWEST_FIRST);
    var page =
        questions.rows(Question.class, query, paging.page(), paging.size(), ListedQuestion.class);
    return new PageOf<>(page.items(), page.page(), page.size(), page.total());
  }

  /** The question of which this is a second copy. */
  public Optional<Versioned<Question>> withIdentity(String identity) {
    return questions.first(Question.class, new Query(where("state.identity").is(identity)));
  }

  /** The question that holds that number. */
  public Optional<Versioned<Question>> withNumber(String numberKey) {
    return questions.first(Question.class, new Query(where("state.numberKeys").is(numberKey)));
  }

  private record Numbered(List<String> numberKeys) {}

  /**
   * The highest number of that minister in that parliamentary year, also of a question that went to
   * another since; 0 when there is none.
   */
  public int highestNumber(MinisterId minister, String year) {
    String begin = minister + "/" + year + "/";
    int[] highest = {0};
    questions.each(
        Question.class,
        new Query(where("state.numberKeys").regex("^" + begin)),
        Numbered.class,
        row ->
            row.numberKeys().stream()
                .filter(key -> key.startsWith(begin))
                .mapToInt(key -> Integer.parseInt(key.substring(begin.length())))
                .forEach(number -> highest[0] = Math.max(highest[0], number)));
    return highest[0];
  }

  private static Query query(List<Criteria> all) {
    return all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
  }

  /**
   * What all must hold.
   *
   * @param statuses one of them; none for any
   */
  private static List<Criteria> criteria(Filter filter, Set<QuestionStatus> statuses) {
    List<Criteria> all = new ArrayList<>();
    if (filter.year() != null) {
      // By its days: those follow the order of the list, and so need no index of their own.
      all.add(where("state.filedOn").gte(filter.year().opensOn()).lte(filter.year().endsOn()));
    }
    if (!statuses.isEmpty()) {
      all.add(where("state.status").in(statuses));
    }
    if (filter.asker() != null) {
      all.add(where("state.asker.slug").is(filter.asker()));
    }
    if (filter.overdueOn() != null) {
      all.add(where("state.end.on").not().lte(filter.overdueOn()));
    }
    if (filter.words() != null) {
      all.addAll(WORDS.all(filter.words()));
    }
    addressing(filter).ifPresent(all::add);
    return all;
  }

  /**
   * What must hold of one and the same addressing. Of a minister alone the keys of an index can
   * tell; for more the question is looked at.
   */
  private static Optional<Criteria> addressing(Filter filter) {
    List<LocalDate> overdue =
        Stream.of(filter.overdueOn(), filter.lateOn()).filter(Objects::nonNull).toList();
    boolean anyDay = overdue.isEmpty() && filter.sent().isAny() && filter.due().isAny();
    if (filter.minister() != null && filter.number() == null && anyDay) {
      return Optional.of(where(ADDRESSINGS + ".addressedTo.slug").is(filter.minister()));
    }
    List<Criteria> all = new ArrayList<>();
    if (filter.minister() != null) {
      all.add(where("addressedTo.slug").is(filter.minister()));
    }
    if (filter.number() != null) {
      all.add(where("number").is(filter.number()));
    }
    for (LocalDate day : overdue) {
      all.add(where("term.dueOn").lt(day));
      all.add(where("answeredOn").not().lte(day));
    }
    all.addAll(filter.sent().hold("sentOn"));
    all.addAll(filter.due().hold("term.dueOn"));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(where(ADDRESSINGS).elemMatch(new Criteria().andOperator(all)));
  }
}
