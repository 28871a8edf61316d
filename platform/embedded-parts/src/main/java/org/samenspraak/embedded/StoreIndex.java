package org.samenspraak.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index: from key to the place of its document, which is the document's id. */
final class StoreIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<KeyValue, Object> entries;
  private final boolean complete;

  /**
   * @param complete whether it was made earlier, and has an entry for whatever needs one
   */
  StoreIndex(
      MVMap<KeyValue, Object> entries,
      String name,
      List<IndexKey> keys,
      boolean sparse,
      boolean complete) {
    super(name, keys, sparse);
    this.entries = entries;
    this.complete = complete;
  }

  /** Forgets what an attempt to make it has left behind; not of one that is complete. */
  void beginAnew() {
    if (!complete) {
      entries.clear();
    }
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return entries.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return entries.putIfAbsent(key, Missing.ofNullable(position)) == null;
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    return entries.entrySet();
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return entries.get(key);
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  /** Whether documents have yet to be entered; of one that is complete no document need be read. */
  @Override
  public boolean isEmpty() {
    return !complete && entries.isEmpty();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
