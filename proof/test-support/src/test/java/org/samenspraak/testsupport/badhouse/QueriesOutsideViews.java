package org.samenspraak.testsupport.badhouse;

import org.springframework.data.mongodb.core.MongoOperations;

/** Rule 7. */
record QueriesOutsideViews(MongoOperations store) {}
