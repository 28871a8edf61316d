package org.samenspraak.backbone.store;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.mongodb.core.mapping.BasicMongoPersistentProperty;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * Maps fields as they are named, also one called {@code id} where {@link MongoId} does not say that
 * it is the document's, and leaves out what Java calls transient.
 */
final class PlainFields extends MongoMappingContext {

  PlainFields(SimpleTypeHolder simpleTypes) {
    setSimpleTypeHolder(simpleTypes);
    setAutoIndexCreation(false);
  }

  @Override
  public MongoPersistentProperty createPersistentProperty(
      Property property, MongoPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
    return new PlainField(property, owner, simpleTypes);
  }

  private static final class PlainField extends BasicMongoPersistentProperty {
    private final boolean left;

    PlainField(Property property, MongoPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
      super(property, owner, simpleTypes, PersistentProperty::getName);
      Field field = property.getField().orElse(null);
      this.left = field == null || Modifier.isTransient(field.getModifiers());
    }

    @Override
    public boolean isTransient() {
      return left || super.isTransient();
    }

    @Override
    public boolean isIdProperty() {
      return isAnnotationPresent(MongoId.class);
    }

    @Override
    public String getFieldName() {
      return isIdProperty() ? Documents.ID : getName();
    }
  }
}
