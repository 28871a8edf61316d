package org.samenspraak.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Problem documents for what the framework refuses before a controller is reached. */
final class FrameworkWords {
  private FrameworkWords() {}

  /** What would have been taken, when the framework says so. */
  static Optional<String> accepted(Exception refused) {
    Collection<?> accepted =
        switch (refused) {
          case HttpRequestMethodNotSupportedException method ->
              Objects.requireNonNullElse(method.getSupportedHttpMethods(), Set.of());
          case HttpMediaTypeException form -> form.getSupportedMediaTypes();
          default -> List.of();
        };
    return accepted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            accepted.stream().map(String::valueOf).distinct().collect(Collectors.joining(", ")));
  }

  static ProblemDetail problem(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> Problem.detail(status, "unknown-path", "Dit adres bestaat niet.");
      case METHOD_NOT_ALLOWED ->
          Problem.detail(status, "method-not-allowed", "Deze methode is hier niet mogelijk.");
      case NOT_ACCEPTABLE ->
          Problem.detail(status, "not-acceptable", "De gevraagde vorm is hier niet beschikbaar.");
      case UNSUPPORTED_MEDIA_TYPE ->
          Problem.detail(
              status, "unsupported-content-type", "Deze vorm van verzoek is hier niet leesbaar.");
      case CONTENT_TOO_LARGE ->
          Problem.detail(status, "body-too-large", "Het verzoek is te groot.");
      case REQUEST_TIMEOUT ->
          Problem.detail(status, "body-too-slow", "Het verzoek kwam te traag binnen.");
      default ->
          status.is4xxClientError()
              ? Problem.detail(status, "invalid-request", "Het verzoek is niet goed gevormd.")
              : Problem.detail(status, "internal-error", "Er ging bij ons iets mis.");
    };
  }
}
