package org.samenspraak.question.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.workingdays.ParliamentaryYear;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds questions by what is public of them, newest first; texts of answers are never searched. */
@Component
public class QuestionQueries {
  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("state.filedOn"), Sort.Order.asc("state.id"));

  private static final String ADDRESSINGS = "state.addressings";
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final List<String> TEXTS =
      List.of(
          "state.text.title",
          "state.text.introduction",
          "state.text.parts.text",
          "state.asker.name");

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
   *     asker's name, its numbers or its parliamentary year
   * @param overdueOn Brussels date on whose eve a term had ended without an answer
   */
  public record Filter(
      @Nullable MinisterId minister,
      @Nullable ParliamentaryYear year,
      @Nullable Integer number,
      @Nullable QuestionStatus status,
      @Nullable AskerId asker,
      @Nullable String words,
      @Nullable LocalDate overdueOn) {}

  /** One page. */
  public PageOf<ListedQuestion> page(Filter filter, Paging paging) {
    var page =
        questions.rows(
            Question.class, query(filter), paging.page(), paging.size(), ListedQuestion.class);
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

  private static Query query(Filter filter) {
    List<Criteria> all = new ArrayList<>();
    if (filter.year() != null) {
      // By its days: those follow the order of the list, and so need no index of their own.
      all.add(where("state.filedOn").gte(filter.year().opensOn()).lte(filter.year().endsOn()));
    }
    if (filter.status() != null) {
      all.add(where("state.status").is(filter.status()));
    }
    if (filter.asker() != null) {
      all.add(where("state.asker.slug").is(filter.asker()));
    }
    if (filter.words() != null) {
      Stream.of(filter.words().strip().split("\\s+")).map(QuestionQueries::word).forEach(all::add);
    }
    addressing(filter).ifPresent(all::add);
    Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    return query.with(NEWEST_FIRST);
  }

  /**
   * What must hold of one and the same addressing. Of a minister alone the keys of an index can
   * tell; for more the question is looked at.
   */
  private static Optional<Criteria> addressing(Filter filter) {
    if (filter.minister() != null && filter.number() == null && filter.overdueOn() == null) {
      return Optional.of(where(ADDRESSINGS + ".addressedTo.slug").is(filter.minister()));
    }
    List<Criteria> all = new ArrayList<>();
    if (filter.minister() != null) {
      all.add(where("addressedTo.slug").is(filter.minister()));
    }
    if (filter.number() != null) {
      all.add(where("number").is(filter.number()));
    }
    if (filter.overdueOn() != null) {
      all.add(where("term.dueOn").lt(filter.overdueOn()));
      all.add(where("answeredOn").not().lte(filter.overdueOn()));
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(where(ADDRESSINGS).elemMatch(new Criteria().andOperator(all)));
  }

  /** A word of digits is also a number of the question, or its parliamentary year. */
  private static Criteria word(String word) {
    boolean digits = DIGITS.matcher(word).matches();
    Pattern pattern = digits ? WordPattern.number(word) : WordPattern.anywhere(word);
    List<Criteria> any = new ArrayList<>(TEXTS.stream().map(t -> where(t).regex(pattern)).toList());
    if (digits) {
      any.add(where(ADDRESSINGS + ".number").is(Integer.valueOf(word)));
      any.add(where("state.parliamentaryYear").regex(pattern));
    }
    return new Criteria().orOperator(any);
  }
}
