package org.samenspraak.backbone.wire;

import java.util.function.Function;
import org.samenspraak.contracts.Event;

/**
 * What an event of an older version means in the next one.
 *
 * @param from the older record, which stays readable for ever
 * @param change pure
 */
public record Upcast<O extends Event, N extends Event>(Class<O> from, Function<O, N> change) {

  Event apply(Event old) {
    return change.apply(from.cast(old));
  }
}
