package org.samenspraak.backbone.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The update operators that change a document; never the document as a whole, which would bring
 * sent events back.
 */
final class MongoUpdates {
  private MongoUpdates() {}

  static Bson of(String id, long version, Change change) {
    List<Bson> updates = new ArrayList<>();
    updates.add(Updates.set(Documents.VERSION, version + 1));
    if (change.revision() != version + 1) {
      updates.add(
          Updates.set(Documents.UNCHANGED, Documents.unchanged(change.revision(), version + 1)));
    }
    updates.add(Updates.set(Documents.SEQUENCE, change.sequence()));
    updates.add(Updates.set(Documents.SHAPE, change.shape()));
    if (change.state() != null) {
      updates.add(Updates.set(Documents.STATE, change.state()));
    }
    if (!change.events().isEmpty()) {
      updates.add(
          Updates.pushEach(
              Documents.OUTBOX, change.events().stream().map(Documents::write).toList()));
      updates.add(Updates.set(Documents.PENDING, id));
    }
    if (change.inboxKey() != null) {
      updates.add(Updates.push(Documents.INBOX, change.inboxKey()));
    }
    if (change.request() != null) {
      updates.addAll(RequestFields.updates(change.request()));
    }
    updates.add(
        change.wakeOn() == null
            ? Updates.unset(Documents.WAKE_ON)
            : Updates.set(Documents.WAKE_ON, Documents.write(change.wakeOn())));
    return Updates.combine(updates);
  }

  /**
   * Only where no other event than these is pending: then none is left, and the mark goes in the
   * same update.
   */
  static UpdateOneModel<Document> pullAll(String id, Collection<String> events) {
    Bson another = Filters.elemMatch(Documents.OUTBOX, Filters.nin(Documents.ID, events));
    return new UpdateOneModel<>(
        Filters.and(Filters.eq(id), Filters.nor(another)),
        Updates.combine(pull(events), Updates.unset(Documents.PENDING)));
  }

  static UpdateOneModel<Document> pullSome(String id, Collection<String> events) {
    return new UpdateOneModel<>(Filters.eq(id), pull(events));
  }

  private static Bson pull(Collection<String> events) {
    return Updates.pull(Documents.OUTBOX, Filters.in(Documents.ID, events));
  }
}
