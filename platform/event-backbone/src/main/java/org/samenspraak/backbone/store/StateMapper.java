package org.samenspraak.backbone.store;

import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;

/**
 * Domain objects and views to and from documents: fields by their names, dates as ISO text, enums
 * by name, no class names, absent instead of null. Dots in the keys of a map become {@code ~}.
 */
public final class StateMapper {
  private final MappingMongoConverter converter;

  /** Makes the one mapper of a service; it is thread-safe. */
  public StateMapper() {
    MongoCustomConversions conversions =
        MongoCustomConversions.create(all ->
            all.bigDecimal(BigDecimalRepresentation.DECIMAL128)
                .registerConverters(IsoTime.converters())
                .registerConverters(PlainIds.converters()));
    PlainFields fields = new PlainFields(conversions.getSimpleTypeHolder());
    fields.afterPropertiesSet();
    converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, fields);
    converter.setCustomConversions(conversions);
    converter.setTypeMapper(new Variants());
    converter.setMapKeyDotReplacement("~");
    converter.afterPropertiesSet();
  }

  /** What a template of Spring Data maps with. */
  MongoConverter converter() {
    return converter;
  }

  /** The object as a document of its own. */
  public Document write(Object object) {
    Document document = new Document();
    converter.write(object, document);
    return document;
  }

  /** The object as the document says. */
  public <T> T read(Class<T> type, Document document) {
    return converter.read(type, document);
  }
}
