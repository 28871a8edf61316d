package org.samenspraak.backbone.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoDatabaseFactorySupport;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Spring Data's template for all that is no aggregate. It waits for a majority as {@link
 * MongoCalls} does, and tells a store that is away from one that refuses by the same list: what it
 * took for a refusal would be parked.
 */
public final class StoreTemplate extends MongoTemplate {
  /** That of a service. */
  public StoreTemplate(MongoDatabaseFactorySupport<?> databases, StateMapper mapper) {
    super(translating(databases), mapper.converter());
  }

  private static MongoDatabaseFactory translating(MongoDatabaseFactorySupport<?> databases) {
    databases.setExceptionTranslator(new AwayOrRefused());
    return databases;
  }

  @Override
  protected MongoCollection<Document> prepareCollection(MongoCollection<Document> collection) {
    return MongoCalls.majority(super.prepareCollection(collection));
  }

  private static final class AwayOrRefused extends MongoExceptionTranslator {
    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException thrown) {
      return thrown instanceof MongoException failure && !MongoCalls.isRefusal(failure)
          ? new StoreUnavailable("document store", failure)
          : super.translateExceptionIfPossible(thrown);
    }
  }
}
