package org.samenspraak.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;

/** Documents to bytes and back, in the form the wire protocol uses. */
final class Bson {

  private Bson() {}

  static byte[] bytes(Document document) {
    ByteBuf encoded = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, encoded);
    byte[] bytes = new byte[encoded.readableBytes()];
    encoded.readBytes(bytes);
    return bytes;
  }

  static void write(Document document, WriteBuffer buffer) {
    buffer.put(bytes(document));
  }

  static Document read(ByteBuffer buffer) {
    ByteBuf encoded = Unpooled.wrappedBuffer(buffer);
    Document document = BsonDecoder.decodeBson(encoded);
    buffer.position(buffer.position() + encoded.readerIndex());
    return document;
  }
}
