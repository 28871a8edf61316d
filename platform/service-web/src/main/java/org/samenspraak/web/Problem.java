package org.samenspraak.web;

import java.net.URI;
import java.time.Duration;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * The one form of every error: {@code application/problem+json} whose {@code type} is {@code
 * urn:samenspraak:problem:<slug>}; the slug is stable, the words are for people.
 */
final class Problem {
  static final String TYPE = "urn:samenspraak:problem:";
  static final String RETRY_AFTER_SECONDS = "5";

  private Problem() {}

  static ResponseEntity<ProblemDetail> of(Refusal refusal) {
    HttpStatus status = status(refusal.kind());
    ProblemDetail problem = detail(status, refusal.type(), String.valueOf(refusal.getMessage()));
    refusal.details().forEach(problem::setProperty);
    if (refusal.field() != null) {
      problem.setProperty("field", refusal.field());
    }
    if (refusal.expected() != null) {
      problem.setProperty("expected", refusal.expected());
    }
    HttpHeaders headers = new HttpHeaders();
    if (refusal.kind() == Kind.UNKNOWN_CALLER) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge(refusal));
    }
    if (refusal.retryAfter() != null) {
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(refusal.retryAfter())));
    }
    return answer(problem, headers);
  }

  /** RFC 6750: that a token came and was not taken is said, that none came is not an error. */
  private static String challenge(Refusal refusal) {
    return refusal.type().equals("invalid-token") ? "Bearer error=\"invalid_token\"" : "Bearer";
  }

  /** Whole seconds, upwards. */
  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
  }

  static ResponseEntity<ProblemDetail> of(HttpStatus status, String slug, String words) {
    return answer(detail(status, slug, words), new HttpHeaders());
  }

  static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    ResponseEntity.BodyBuilder builder = ResponseEntity.status(problem.getStatus());
    builder.headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    boolean later =
        problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()
            || problem.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value();
    if (later && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
      builder.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return builder.body(problem);
  }

  static ProblemDetail detail(HttpStatus status, String slug, String words) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
    problem.setType(URI.create(TYPE + slug));
    problem.setTitle(title(status));
    return problem;
  }

  static HttpStatus status(Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case UNKNOWN_CALLER -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case TOO_SLOW -> HttpStatus.REQUEST_TIMEOUT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case REUSED_KEY -> HttpStatus.UNPROCESSABLE_CONTENT;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }

  private static String title(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "Ongeldig verzoek";
      case UNAUTHORIZED -> "Onbekende aanvrager";
      case FORBIDDEN -> "Niet toegelaten";
      case NOT_FOUND -> "Niet gevonden";
      case METHOD_NOT_ALLOWED -> "Methode niet mogelijk";
      case NOT_ACCEPTABLE -> "Gevraagde vorm niet beschikbaar";
      case CONFLICT -> "Kan nu niet";
      case REQUEST_TIMEOUT -> "Te traag";
      case PRECONDITION_FAILED -> "Intussen gewijzigd";
      case CONTENT_TOO_LARGE -> "Te groot";
      case UNSUPPORTED_MEDIA_TYPE -> "Vorm niet leesbaar";
      case UNPROCESSABLE_CONTENT -> "Sleutel al gebruikt";
      case SERVICE_UNAVAILABLE -> "Tijdelijk niet beschikbaar";
      case TOO_MANY_REQUESTS -> "Te veel verzoeken";
      default -> status.is4xxClientError() ? "Ongeldig verzoek" : "Storing";
    };
  }
}
