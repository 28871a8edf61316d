package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.Id;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.springframework.core.convert.converter.GenericConverter;

/** Ids as the plain text that they are outside Java. */
final class PlainIds {
  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          QuestionId.class, QuestionId::new,
          MinisterId.class, MinisterId::new,
          AskerId.class, AskerId::new,
          PlanId.class, PlanId::new,
          ActionId.class, ActionId::new);

  private PlainIds() {}

  static List<GenericConverter> converters() {
    return TextValues.of(READERS, Object::toString);
  }

  /** Whether such a record is one value, and none of its fields is asked for apart. */
  static boolean isOne(Class<?> type) {
    return Id.class.isAssignableFrom(type);
  }
}
