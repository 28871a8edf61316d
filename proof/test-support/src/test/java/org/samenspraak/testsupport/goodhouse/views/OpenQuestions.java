package org.samenspraak.testsupport.goodhouse.views;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** A query by hand. */
public class OpenQuestions {
  private final MongoOperations store;

  OpenQuestions(MongoOperations store) {
    this.store = store;
  }

  /** Finds. */
  public List<InboxEntry> of(String minister) {
    return store.find(Query.query(Criteria.where("minister").is(minister)), InboxEntry.class);
  }
}
