package org.samenspraak.embedded;

/**
 * Where a document is or could be.
 *
 * @param collection with its database, {@code <database>.<collection>}
 * @param id its {@code _id}
 */
record Place(String collection, Object id) {}
