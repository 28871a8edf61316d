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
import org.samenspraak.backbone.web.PageOf;
import org.samenspraak.backbone.web.Paging;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
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

  private final AggregateQueries questions;

  QuestionQueries(AggregateQueries questions) {
    this.questions = questions;
  }

  /**
   * What a list is narrowed to; all that are given must hold.
   *
   * @param minister slug of an addressee
   * @param year parliamentary year in which it was filed
   * @param number at one of the addressees (at {@code minister} if that is given)
   * @param asker slug
   * @param words all of which must occur in the question
   * @param overdueOn Brussels date on whose eve a term had ended without an answer
   */
  public record Filter(
      @Nullable String minister,
      @Nullable ParliamentaryYear year,
      @Nullable Integer number,
      @Nullable QuestionStatus status,
      @Nullable String asker,
      @Nullable String words,
      @Nullable LocalDate overdueOn) {}

  /** One page. */
  public PageOf<Versioned<Question>> page(Filter filter, Paging paging) {
    var page =
        questions.page(
            Question.class, query(filter), paging.page(), paging.size(), question -> question);
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
    addressing(filter).ifPresent(one -> all.add(where("state.addressings").elemMatch(one)));
    Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    return query.with(NEWEST_FIRST);
  }

  /** What must hold of one and the same addressing. */
  private static Optional<Criteria> addressing(Filter filter) {
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
    return all.isEmpty() ? Optional.empty() : Optional.of(new Criteria().andOperator(all));
  }

  private static Criteria word(String word) {
    Pattern anywhere = Pattern.compile(inAnyCase(word), Pattern.CASE_INSENSITIVE);
    return new Criteria()
        .orOperator(
            where("state.text.title").regex(anywhere),
            where("state.text.introduction").regex(anywhere),
            where("state.text.parts.text").regex(anywhere));
  }

  /**
   * Stores differ in whether they know the capitals of accented letters, so both are spelled out.
   */
  private static String inAnyCase(String word) {
    StringBuilder pattern = new StringBuilder();
    word.codePoints()
        .forEach(c -> {
          if (Character.isLetter(c) && c > 127) {
            pattern.append('[').appendCodePoint(Character.toLowerCase(c));
            pattern.appendCodePoint(Character.toUpperCase(c)).append(']');
          } else {
            pattern.append(Character.isLetterOrDigit(c) ? "" : "\\").appendCodePoint(c);
          }
        });
    return pattern.toString();
  }
}
