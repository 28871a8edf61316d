package org.samenspraak.web.login;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a token's claims by their configured names. */
record Claims(Jwt token) {

  /** The text of a claim; empty when it is missing, blank or something else. */
  Optional<String> text(String name) {
    return Optional.ofNullable(at(name))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank());
  }

  /** The texts of a claim that is a list, or words of one text; nothing when it is neither. */
  List<String> texts(String name) {
    return switch (at(name)) {
      case String words -> List.of(words.strip().split("\\s+"));
      case Collection<?> many -> many.stream().map(String::valueOf).toList();
      case null, default -> List.of();
    };
  }

  private @Nullable Object at(String name) {
    Object whole = token.getClaims().get(name);
    return whole != null ? whole : inside(token.getClaims(), name);
  }

  private static @Nullable Object inside(Map<?, ?> claims, String path) {
    String[] steps = path.split("\\.", 2);
    Object found = claims.get(steps[0]);
    if (steps.length == 1) {
      return found;
    }
    return found instanceof Map<?, ?> inner ? inside(inner, steps[1]) : null;
  }
}
