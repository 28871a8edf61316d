package org.samenspraak.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in Dutch why a body or a value could not be read, where, and what was expected. */
final class UnreadableBody {
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, long.class, Integer.class, Long.class);

  private UnreadableBody() {}

  static Refusal refusal(HttpMessageNotReadableException unreadable) {
    return switch (unreadable.getCause()) {
      case InvalidFormatException wrong ->
          wrongValue(String.valueOf(wrong.getValue()), wrong.getTargetType(), path(wrong));
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case MismatchedInputException wrong -> wrongShape(wrong);
      case InputCoercionException large -> outOfRange(large);
      case JacksonException broken -> broken(broken);
      case null, default ->
          new Refusal(Kind.INVALID, "missing-body", "Het verzoek heeft geen leesbare inhoud.")
              .expected("een JSON-document");
    };
  }

  /** A value of the right form for JSON or a URL that is not one of the type wanted. */
  static Refusal wrongValue(String value, @Nullable Class<?> type, String field) {
    String said = "“" + RefusalWords.shortened(value) + "”";
    if (type == LocalDate.class) {
      return invalid("invalid-date", said + " is geen bestaande datum.", field, RefusalWords.DATE);
    }
    if (type != null && type.isEnum()) {
      return invalid(
          "unknown-value", said + " is geen gekende waarde.", field, RefusalWords.oneOf(type));
    }
    return invalid("wrong-type", said + " is hier niet bruikbaar.", field, expected(type));
  }

  /** The refusal of a field that nobody knows, when that is what is wrong. */
  static Optional<Refusal> fieldOf(JacksonException e) {
    return e instanceof UnrecognizedPropertyException unknown
        ? Optional.of(unknownField(unknown))
        : Optional.empty();
  }

  private static Refusal unknownField(UnrecognizedPropertyException unknown) {
    String field = path(unknown);
    List<String> known =
        Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
            .map(String::valueOf)
            .sorted()
            .toList();
    String words =
        "Het veld “"
            + field
            + "” is hier niet gekend"
            + RefusalWords.meant(unknown.getPropertyName(), known);
    String expected =
        known.isEmpty() ? "geen velden" : "geen andere dan " + RefusalWords.list(known);
    return invalid("unknown-field", words, field, expected).with("known", known);
  }

  private static Refusal wrongShape(MismatchedInputException wrong) {
    String field = path(wrong);
    String words =
        field.isEmpty()
            ? "Het verzoek heeft niet de verwachte vorm."
            : "Het veld “" + field + "” ontbreekt of heeft niet de verwachte vorm.";
    return invalid("wrong-type", words, field, expected(wrong.getTargetType()));
  }

  private static Refusal outOfRange(InputCoercionException large) {
    String field = path(large);
    boolean isInt = large.getTargetType() == int.class || large.getTargetType() == Integer.class;
    return invalid(
        "number-out-of-range",
        "Het veld “" + field + "” valt buiten de grenzen.",
        field,
        isInt
            ? "een geheel getal van " + Integer.MIN_VALUE + " tot en met " + Integer.MAX_VALUE
            : "een kleiner getal");
  }

  private static Refusal broken(JacksonException broken) {
    TokenStreamLocation at = broken.getLocation();
    Refusal refusal =
        new Refusal(Kind.INVALID, "invalid-json", "Het verzoek is geen geldige JSON.")
            .expected("een JSON-document waarin elk veld hoogstens één keer voorkomt");
    return at == null
        ? refusal
        : refusal.with("line", at.getLineNr()).with("column", at.getColumnNr());
  }

  private static Refusal invalid(String type, String words, String field, String expected) {
    Refusal refusal = new Refusal(Kind.INVALID, type, words).expected(expected);
    return field.isEmpty() ? refusal : refusal.field(field);
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "een waarde van de beschreven vorm";
    }
    if (WHOLE.contains(type)) {
      return "een geheel getal";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "een getal";
    }
    if (type == LocalDate.class) {
      return RefusalWords.DATE;
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true of false";
    }
    if (List.class.isAssignableFrom(type)) {
      return "een lijst";
    }
    return type == String.class ? "tekst" : "een waarde van de beschreven vorm";
  }

  /** Path into the document: {@code addressees[1].minister}. */
  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".")
            .append(RefusalWords.shortened(step.getPropertyName()));
      }
    }
    return path.toString();
  }
}
