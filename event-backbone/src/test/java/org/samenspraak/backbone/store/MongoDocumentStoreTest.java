package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.samenspraak.backbone.store.Body#databases")
@ExtendWith(StoreContractTable.class)
class MongoDocumentStoreTest extends DocumentStoreContract {
  @Parameter Body body;

  @Override
  DocumentStore empty(Kind kind) {
    return Stores.noted(body, kind);
  }

  /** Taken for a taken id, it would be tried again and again. */
  @Test
  void whatAnIndexOfAnOlderVersionRefusesIsNotTakenForATakenId() {
    Kind kind = Kind.of(Dossier.class);
    MongoDatabase database = Stores.freshDatabase(body);
    DocumentStore store = new MongoDocumentStore(database, kind);
    var _ =
        MongoCalls.collection(Stores.forIndexes(body, database), kind.name())
            .createIndex(
                Indexes.ascending("state.dueOn"), new IndexOptions().name("gone").unique(true));
    assertThat(store.insert(dueInNovember("a"))).isTrue();
    assertThat(store.insert(dueInNovember("a"))).isFalse();

    assertThatThrownBy(() -> store.insert(dueInNovember("b")))
        .isInstanceOf(MongoException.class)
        .hasMessageContaining("gone");
  }

  private static Stored dueInNovember(String id) {
    Document state = new Document("dueOn", "2020-11-30");
    return new Stored(id, 1, 0, 1, state, List.of(), List.of(), List.of(), null);
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
