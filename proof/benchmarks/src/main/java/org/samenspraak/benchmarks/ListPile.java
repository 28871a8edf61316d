package org.samenspraak.benchmarks;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Copies of the one question that was filed and of its coordination, worked on for as long as it
 * takes to have texts in every place, and put there without the product.
 */
final class ListPile {
  private static final int CHUNK = 250;
  private static final int DAYS = 400;
  private static final int OPEN_DAYS = 28;
  private static final int NEAR = 20;

  /** Two of nine ministers are asked: each has some fifth of what is asked of all. */
  private static final int SHARES = 5;

  /** Long numbers stay long. */
  private static final JsonWriterSettings TYPED =
      JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

  private static final LocalDate TODAY = LocalDate.of(2020, 11, 30);
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 10, 29);
  private static final String STATE = "state";
  private static final String TEXT = "Voorbeeld van een tekst. ".repeat(16);

  private final MongoCollection<Document> questions;
  private final MongoCollection<Document> coordinations;
  private final Document question;
  private final Document coordination;
  private final Document others;
  private int size;

  ListPile(TwoServices services) {
    this.questions = services.questionStore();
    this.coordinations = services.coordinationStore();
    this.question = Objects.requireNonNull(questions.find().first());
    this.coordination = Objects.requireNonNull(coordinations.find().first());
    this.others = ofOthers(coordination);
  }

  /** Adds what is missing. */
  void growTo(int wanted) {
    for (; size < wanted; size = Math.min(wanted, size + CHUNK)) {
      int until = Math.min(wanted, size + CHUNK);
      questions.insertMany(copies(size, until, this::question));
      coordinations.insertMany(copies(size, until, this::coordination));
    }
  }

  /** As it would be had other ministers been asked. */
  private static Document ofOthers(Document coordination) {
    return Document.parse(
        coordination
            .toJson(TYPED)
            .replace("zuhal-demir", "hilde-crevits")
            .replace("wouter-beke", "ben-weyts"));
  }

  private static List<Document> copies(int from, int until, IntFunction<Document> copy) {
    List<Document> copies = new ArrayList<>();
    for (int n = from; n < until; n++) {
      copies.add(copy.apply(n));
    }
    return copies;
  }

  private Document question(int n) {
    Document state = question.get(STATE, Document.class);
    return copy(
        question,
        n,
        new Document(state)
            .append("id", id(n))
            .append("filedOn", day(n))
            .append("numberKeys", List.of(id(n)))
            .append("identity", id(n))
            .append("addressings", each(state, "addressings", "answers", text())));
  }

  private Document coordination(int n) {
    Document original = n % SHARES == 0 ? coordination : others;
    Document state = original.get(STATE, Document.class);
    Document table = state.get("table", Document.class);
    Document parts = state.get("parts", Document.class);
    Document contribution =
        new Document("minister", n % SHARES == 0 ? "wouter-beke" : "ben-weyts")
            .append("status", "DELIVERED")
            .append("due", dueOn(n))
            .append("versions", List.of(text()));
    return copy(
        original,
        n,
        new Document(state)
            .append("questionId", id(n))
            .append("status", isOpen(n) ? state.getString("status") : "CLOSED")
            .append("urgency", isOpen(n) ? urgency(state, n) : List.of())
            .append(
                "table",
                new Document(table).append("dueOn", dueOn(n)).append("seats", seats(table, n)))
            .append(
                "parts", new Document("all", each(parts, "all", "contributions", contribution))));
  }

  /** The first term to end is one of theirs. */
  private static List<Document> seats(Document table, int n) {
    return table.getList("seats", Document.class).stream()
        .map(seat -> new Document(seat).append("dueOn", dueOn(n)))
        .toList();
  }

  private static List<Document> urgency(Document state, int n) {
    return state.getList("urgency", Document.class).stream()
        .map(one -> new Document(one).append("lateAfter", dueOn(n)).append("next", dueOn(n)))
        .toList();
  }

  private static Document copy(Document original, int n, Document state) {
    Document copy = new Document(original);
    copy.remove("pending");
    return copy.append("_id", id(n)).append("outbox", List.of()).append(STATE, state);
  }

  private static List<Document> each(Document in, String list, String field, Document only) {
    return in.getList(list, Document.class).stream()
        .map(one -> new Document(one).append(field, List.of(only)))
        .toList();
  }

  private static Document text() {
    return new Document("version", 1).append("text", TEXT);
  }

  private static String id(int n) {
    return "list-" + n;
  }

  /** A term is some four weeks, so that many days of questions are open. */
  private static boolean isOpen(int n) {
    return n % DAYS < OPEN_DAYS;
  }

  /** What is open has its term near today. */
  private static String dueOn(int n) {
    return isOpen(n)
        ? TODAY.plusDays(NEAR - n % (2 * NEAR)).toString()
        : TODAY.minusDays(n % DAYS).toString();
  }

  private static String day(int n) {
    return LAST_DAY.minusDays(n % DAYS).toString();
  }
}
