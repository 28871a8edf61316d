package org.samenspraak.backbone.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.contracts.Event;

/**
 * The functions from old to new that contracts bring along, so that every service that reads an
 * event has them: in the record of the newer version {@code public static Filed from(FiledV1 old)}.
 */
public final class Upcasts {
  private static final String NAME = "from";

  private Upcasts() {}

  /**
   * Those of these events.
   *
   * @param known event records, or sealed interfaces that stand for all their records
   */
  public static List<Upcast<?, ?>> among(Collection<Class<? extends Event>> known) {
    return known.stream().flatMap(EventCodec::records).flatMap(Upcasts::into).toList();
  }

  private static Stream<Upcast<?, ?>> into(Class<? extends Event> newer) {
    return Stream.of(newer.getMethods())
        .filter(method -> method.getName().equals(NAME))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == newer && method.getParameterCount() == 1)
        .filter(method -> Event.class.isAssignableFrom(method.getParameterTypes()[0]))
        .map(method -> of(method, method.getParameterTypes()[0].asSubclass(Event.class)));
  }

  private static <O extends Event> Upcast<O, Event> of(Method from, Class<O> older) {
    return new Upcast<>(older, old -> (Event) call(from, old));
  }

  private static Object call(Method from, Event old) {
    try {
      return from.invoke(null, old);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(String.valueOf(from), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not public: " + from, e);
    }
  }
}
