package org.samenspraak.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.dispatch.KeyOnly;
import org.samenspraak.backbone.dispatch.KeyOnlyAggregates;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.CommitListener;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.MongoDocumentStore;
import org.samenspraak.backbone.store.MongoIndexes;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.benchmarks.sheets.Sheet;
import org.samenspraak.benchmarks.sheets.SheetEvent;

/** Sheets as a service keeps them, put together as the backbone's configuration does. */
final class ProductSheets {
  /** One clerk asks in seconds here what takes years elsewhere. */
  private static final Retention RETENTION =
      new Retention(Duration.ofSeconds(10), Integer.MAX_VALUE);

  private final MongoDocumentStore store;
  private final Aggregates<Sheet> sheets;

  ProductSheets(MongoDatabase database, CommitListener listener) {
    Kind kind = Kind.of(Sheet.class);
    MongoIndexes.create(database, kind);
    this.store = new MongoDocumentStore(database, kind);
    Stamp stamp =
        new Stamp(
            new EventCodec(List.of(SheetEvent.class), List.of()),
            SheetCauses.SOURCE,
            InstantSource.system(),
            () -> null);
    this.sheets =
        new KeyOnlyAggregates<>(
            new AggregateStore<>(
                Sheet.class,
                store,
                new StateMapper(),
                stamp,
                new LocalTurns(),
                listener,
                RETENTION),
            new KeyOnly());
  }

  MongoDocumentStore store() {
    return store;
  }

  void add(String id) {
    sheets.add(id, SheetCauses.bare(), () -> Sheet.of(id));
  }

  void write(String id, long request, String text) {
    sheets.change(id, SheetCauses.request(request), sheet -> sheet.write(text));
  }
}
