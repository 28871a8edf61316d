package org.samenspraak.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Documents and queries of the kinds that an index treats differently. */
final class RandomQueries {

  private RandomQueries() {}

  /** Often without a value, with null, or with several. */
  static Document document(Random random) {
    Document document = new Document();
    put(document, random, "status", random.nextBoolean() ? "open" : "closed");
    put(document, random, "dueOn", random.nextInt(6));
    put(document, random, "filedOn", (long) random.nextInt(4));
    put(document, random, "wakeAt", "2020-11-0" + random.nextInt(9));
    List<Document> addressings = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      Document addressing = new Document();
      put(addressing, random, "minister", minister(random));
      put(addressing, random, "number", random.nextInt(3));
      addressings.add(addressing);
    }
    put(document, random, "addressings", addressings);
    return document;
  }

  private static void put(Document document, Random random, String field, Object value) {
    switch (random.nextInt(8)) {
      case 0 -> {}
      case 1 -> document.append(field, null);
      default -> document.append(field, value);
    }
  }

  private static String minister(Random random) {
    return List.of("zuhal-demir", "wouter-beke", "ben-weyts").get(random.nextInt(3));
  }

  static Bson filter(Random random) {
    List<Bson> all = new ArrayList<>();
    if (random.nextBoolean()) {
      all.add(eq("status", List.of("open", "closed", "none").get(random.nextInt(3))));
    }
    switch (random.nextInt(16)) {
      case 0 -> all.add(lte("dueOn", random.nextInt(6)));
      case 1 -> all.add(gt("dueOn", random.nextInt(6)));
      case 2 -> all.add(and(gte("dueOn", random.nextInt(6)), lt("dueOn", random.nextInt(6))));
      case 3 -> all.add(eq("addressings.minister", minister(random)));
      case 4 -> {
        all.add(eq("addressings.minister", minister(random)));
        all.add(eq("addressings.number", random.nextInt(3)));
      }
      case 5 ->
          all.add(
              elemMatch(
                  "addressings",
                  and(eq("minister", minister(random)), eq("number", random.nextInt(3)))));
      case 6 -> all.add(and(gt("wakeAt", ""), regex("wakeAt", "[1-4]$")));
      case 7 -> all.add(eq("wakeAt", null));
      case 8 ->
          all.add(new Document("addressings.number", new Document("$gt", 1).append("$lt", 1)));
      case 9 -> all.add(lte("filedOn", random.nextInt(4)));
      case 10 -> all.add(gt("filedOn", random.nextInt(4)));
      case 11 -> all.add(in("status", "open", "none"));
      case 12 -> all.add(and(in("dueOn", 1, 2, 5L), lt("filedOn", random.nextInt(4))));
      case 13 -> {
        all.add(eq("addressings.minister", minister(random)));
        all.add(and(gte("filedOn", random.nextInt(4)), lte("filedOn", random.nextInt(4))));
      }
      default -> {}
    }
    return all.isEmpty() ? new Document() : and(all);
  }

  static Bson order(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> orderBy(descending("filedOn"), ascending("_id"));
      case 1 -> orderBy(ascending("filedOn"), descending("_id"));
      case 2 -> orderBy(ascending("dueOn"), ascending("_id"));
      case 3 -> orderBy(ascending("dueOn"), descending("_id"));
      case 4 -> new Document("$natural", -1);
      default -> orderBy(descending("_id"));
    };
  }
}
