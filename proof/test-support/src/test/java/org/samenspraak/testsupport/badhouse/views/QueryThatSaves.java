package org.samenspraak.testsupport.badhouse.views;

import org.springframework.data.mongodb.core.MongoOperations;

/** Rule 4. */
class QueryThatSaves {
  String save(MongoOperations store) {
    return store.save("148");
  }
}
