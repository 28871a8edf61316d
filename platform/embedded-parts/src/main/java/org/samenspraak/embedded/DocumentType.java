package org.samenspraak.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents as BSON: a fifth of the bytes that Java serialisation writes. */
final class DocumentType extends BasicDataType<Document> {

  /**
   * What a map entry or list element costs beside its value: a guess that only steers page sizes.
   */
  private static final int ENTRY_BYTES = 64;

  @Override
  public int getMemory(Document document) {
    return estimate(document);
  }

  @Override
  public void write(WriteBuffer buffer, Document document) {
    Bson.write(document, buffer);
  }

  @Override
  public Document read(ByteBuffer buffer) {
    return Bson.read(buffer);
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }

  private static int estimate(Object value) {
    return switch (value) {
      case Map<?, ?> map -> map.values().stream().mapToInt(DocumentType::estimateEntry).sum();
      case Collection<?> list -> list.stream().mapToInt(DocumentType::estimateEntry).sum();
      case String text -> text.length();
      case de.bwaldvogel.mongo.bson.BinData binary -> binary.getData().length;
      default -> Long.BYTES;
    };
  }

  private static int estimateEntry(Object value) {
    return ENTRY_BYTES + (value == null ? 0 : estimate(value));
  }
}
