package org.samenspraak.web;

import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers everything that goes wrong with a problem document: the caller's mistakes in full, ours
 * without insides.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    return Problem.of(refusal);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> taken(UniqueTaken taken) {
    ProblemDetail problem =
        Problem.detail(HttpStatus.CONFLICT, "already-taken", "Deze waarde is al in gebruik.");
    problem.setProperty("field", taken.index());
    return Problem.answer(problem, new org.springframework.http.HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(StoreUnavailable away) {
    LOG.warn("The store does not answer: {}", away.toString());
    return Problem.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "store-unavailable",
        "De gegevens zijn even niet bereikbaar; probeer hetzelfde verzoek opnieuw.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return Problem.of(UnreadableBody.refusal(unreadable));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
    return Problem.of(Violations.refusal(invalid.getBindingResult()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException mismatch) {
    return Problem.of(
        UnreadableBody.wrongValue(
            String.valueOf(mismatch.getValue()), mismatch.getRequiredType(), mismatch.getName()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing) {
    return Problem.of(
        new Refusal(
                Refusal.Kind.INVALID,
                "missing-field",
                "De parameter “" + missing.getParameterName() + "” ontbreekt.")
            .field(missing.getParameterName())
            .expected("een waarde"));
  }

  /** A form's parameters; those of a query are looked at before. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> undecodable(InvalidParameterException undecodable) {
    LOG.debug("Not decoded", undecodable);
    return Problem.of(
        new Refusal(Refusal.Kind.INVALID, "invalid-parameter", "Een parameter is niet leesbaar.")
            .expected(ParameterFilter.EXPECTED));
  }

  /** Nobody is there any more to answer. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    LOG.debug("The caller went away", gone);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> anythingElse(Exception any) {
    if (any instanceof ErrorResponse known) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      ProblemDetail problem = FrameworkWords.problem(status);
      FrameworkWords.accepted(any).ifPresent(words -> problem.setProperty("expected", words));
      return Problem.answer(problem, known.getHeaders());
    }
    String incident = UUID.randomUUID().toString();
    LOG.error("Incident {}", incident, any);
    ProblemDetail problem =
        Problem.detail(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal-error",
            "Er ging bij ons iets mis. Vermeld dit nummer als u het meldt: " + incident);
    problem.setProperty("incident", incident);
    return Problem.answer(problem, new org.springframework.http.HttpHeaders());
  }
}
