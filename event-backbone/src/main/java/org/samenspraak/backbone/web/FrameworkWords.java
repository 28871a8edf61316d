package org.samenspraak.backbone.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem documents for what the framework refuses before a controller is reached. */
final class FrameworkWords {
  private FrameworkWords() {}

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
      default ->
          status.is4xxClientError()
              ? Problem.detail(status, "invalid-request", "Het verzoek is niet goed gevormd.")
              : Problem.detail(status, "internal-error", "Er ging bij ons iets mis.");
    };
  }
}
