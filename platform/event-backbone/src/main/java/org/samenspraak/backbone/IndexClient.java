package org.samenspraak.backbone;

import com.mongodb.client.MongoClient;

/**
 * A client that does not declare the Stable API, which refuses sparse indexes: only for making
 * indexes at start.
 *
 * @param client closed with the service
 */
record IndexClient(MongoClient client) implements AutoCloseable {

  @Override
  public void close() {
    client.close();
  }
}
