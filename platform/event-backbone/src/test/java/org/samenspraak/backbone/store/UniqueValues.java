package org.samenspraak.backbone.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.UniqueTaken;

/** What unique indexes do, in memory: which document holds which values. */
final class UniqueValues {
  private final Kind kind;
  private final Map<List<Object>, String> holders = new HashMap<>();

  UniqueValues(Kind kind) {
    this.kind = kind;
  }

  /** Gives the document the values of its new state in place of those it held. */
  void put(String id, Document state) {
    for (Kind.IndexFields index : kind.unique()) {
      for (List<Object> key : keys(index, state)) {
        String holder = holders.get(key);
        if (holder != null && !holder.equals(id)) {
          throw new UniqueTaken(index.declared());
        }
      }
    }
    holders.values().removeIf(id::equals);
    kind.unique().forEach(index -> keys(index, state).forEach(key -> holders.put(key, id)));
  }

  private static List<List<Object>> keys(Kind.IndexFields index, Document state) {
    List<List<Object>> keys = List.of(List.of(index.declared()));
    for (String field : index.fields()) {
      List<Object> values = values(state, field).toList();
      keys =
          keys.stream().flatMap(key -> values.stream().map(value -> extended(key, value))).toList();
    }
    return keys;
  }

  private static List<Object> extended(List<Object> key, Object value) {
    return Stream.concat(key.stream(), Stream.of(value)).toList();
  }

  private static Stream<Object> values(@Nullable Object in, String path) {
    return switch (in) {
      case null -> Stream.empty();
      case List<?> list -> list.stream().flatMap(item -> values(item, path));
      case Document document when !path.isEmpty() -> {
        int dot = path.indexOf('.');
        yield dot < 0
            ? values(document.get(path), "")
            : values(document.get(path.substring(0, dot)), path.substring(dot + 1));
      }
      default -> Stream.of(in);
    };
  }
}
