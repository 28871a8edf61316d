package org.samenspraak.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Index keys as BSON. Their order only has to be total and the same for ever; queries never rely on
 * it.
 */
final class KeyValueType extends BasicDataType<KeyValue> {

  private static final int MEMORY_BYTES = 200;

  @Override
  public int compare(KeyValue left, KeyValue right) {
    String leftText = singleText(left);
    String rightText = singleText(right);
    if (leftText != null && rightText != null) {
      return leftText.compareTo(rightText);
    }
    if (leftText == null && rightText == null) {
      return Arrays.compare(Bson.bytes(asDocument(left)), Bson.bytes(asDocument(right)));
    }
    return leftText != null ? -1 : 1;
  }

  @Override
  public int binarySearch(KeyValue key, Object storage, int size, int initialGuess) {
    return Arrays.binarySearch((KeyValue[]) storage, 0, size, key, this);
  }

  @Override
  public int getMemory(KeyValue key) {
    return MEMORY_BYTES;
  }

  @Override
  public void write(WriteBuffer buffer, KeyValue key) {
    Bson.write(asDocument(key), buffer);
  }

  @Override
  public KeyValue read(ByteBuffer buffer) {
    return new KeyValue(Bson.read(buffer).values());
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }

  private static Document asDocument(KeyValue key) {
    Document document = new Document();
    for (int i = 0; i < key.size(); i++) {
      document.put(Integer.toString(i), key.get(i));
    }
    return document;
  }

  private static @Nullable String singleText(KeyValue key) {
    return key.size() == 1 && key.get(0) instanceof String text ? text : null;
  }
}
