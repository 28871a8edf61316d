package org.samenspraak.embedded;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents as the bytes they are stored in: a document begins with its length. */
final class UnreadDocumentType extends BasicDataType<byte[]> {

  @Override
  public int getMemory(byte[] document) {
    return document.length;
  }

  @Override
  public void write(WriteBuffer buffer, byte[] document) {
    buffer.put(document);
  }

  @Override
  public byte[] read(ByteBuffer buffer) {
    int length = buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
    byte[] document = new byte[length];
    buffer.get(document);
    return document;
  }

  @Override
  public byte[][] createStorage(int size) {
    return new byte[size][];
  }
}
