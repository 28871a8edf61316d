package org.samenspraak.embedded;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;

/** Under which names the store's maps are in its file, and what is in them. */
final class StoreMaps {
  private static final String DATA = "databases.";
  private static final String META = "meta.";
  private static final String INDEX = "._index_";

  private StoreMaps() {}

  static String data(String namespace) {
    return DATA + namespace;
  }

  static String meta(String namespace) {
    return META + namespace;
  }

  static String index(String namespace, String index) {
    return namespace + INDEX + index;
  }

  /** A map as it is read and written when its documents need not be understood. */
  @SuppressWarnings("unchecked") // each type is asked for what it read itself
  static MVMap.Builder<Object, Object> toCopy(String map) {
    boolean data = map.startsWith(DATA);
    boolean index = !data && !map.startsWith(META) && map.contains(INDEX);
    DataType<?> keys = index ? new KeyValueType() : new ObjectDataType();
    DataType<?> values = data ? new UnreadDocumentType() : new ObjectDataType();
    return new MVMap.Builder<Object, Object>()
        .keyType((DataType<Object>) keys)
        .valueType((DataType<Object>) values);
  }
}
