package org.samenspraak.benchmarks;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.bson.Document;

/**
 * Copies of the one question that was filed and of its coordination, worked on for as long as it
 * takes to have texts in every place, and put there without the product.
 */
final class ListPile {
  private static final int CHUNK = 250;
  private static final int DAYS = 400;
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 10, 29);
  private static final String STATE = "state";
  private static final String TEXT = "Voorbeeld van een tekst. ".repeat(16);

  private final MongoCollection<Document> questions;
  private final MongoCollection<Document> coordinations;
  private final Document question;
  private final Document coordination;
  private int size;

  ListPile(TwoServices services) {
    this.questions = services.questionStore();
    this.coordinations = services.coordinationStore();
    this.question = Objects.requireNonNull(questions.find().first());
    this.coordination = Objects.requireNonNull(coordinations.find().first());
  }

  /** Adds what is missing. */
  void growTo(int wanted) {
    for (; size < wanted; size = Math.min(wanted, size + CHUNK)) {
      int until = Math.min(wanted, size + CHUNK);
      questions.insertMany(copies(size, until, this::question));
      coordinations.insertMany(copies(size, until, this::coordination));
    }
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
    Document state = coordination.get(STATE, Document.class);
    Document table = state.get("table", Document.class);
    Document parts = state.get("parts", Document.class);
    Document contribution =
        new Document("minister", "wouter-beke")
            .append("status", "DELIVERED")
            .append("due", day(n))
            .append("versions", List.of(text()));
    return copy(
        coordination,
        n,
        new Document(state)
            .append("questionId", id(n))
            .append("table", new Document(table).append("dueOn", day(n)))
            .append(
                "parts", new Document("all", each(parts, "all", "contributions", contribution))));
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

  private static String day(int n) {
    return LAST_DAY.minusDays(n % DAYS).toString();
  }
}
