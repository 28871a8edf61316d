package org.samenspraak.standalone.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands a token to whoever sits at this machine: {@code ./samenspraak token clerk}. */
@RestController
class TokenController {

  /**
   * With one of these somebody else asks: a page in the browser, or a proxy for another machine.
   */
  private static final List<String> SIGNS_OF_OTHERS =
      List.of(HttpHeaders.ORIGIN, "Forwarded", "X-Forwarded-For");

  private final SamplePeople people;
  private final AccessTokens tokens;

  TokenController(SamplePeople people, AccessTokens tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  @PostMapping("/token-for/{actor}")
  ResponseEntity<Object> token(@PathVariable String actor, HttpServletRequest request) {
    if (!isAskedHere(request)) {
      return problem(
          ProblemDetail.forStatusAndDetail(
              HttpStatus.FORBIDDEN,
              "Een token krijgt enkel wie er op deze computer zelf om vraagt."),
          "not-asked-here");
    }
    return people
        .named(actor)
        .map(person ->
            ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).<Object>body(tokens.of(person)))
        .orElseGet(this::unknown);
  }

  private static boolean isAskedHere(HttpServletRequest request) {
    return ThisMachine.isNamed(request.getRemoteAddr())
        && ThisMachine.isNamed(request.getServerName())
        && SIGNS_OF_OTHERS.stream().allMatch(header -> request.getHeader(header) == null);
  }

  private ResponseEntity<Object> unknown() {
    List<String> names = people.all().map(SamplePerson::actor).toList();
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.NOT_FOUND,
            "Zo heet geen van de voorbeeldpersonen; zij heten " + String.join(", ", names) + ".");
    problem.setProperty("names", names);
    return problem(problem, "unknown-person");
  }

  private static ResponseEntity<Object> problem(ProblemDetail problem, String type) {
    problem.setType(URI.create("urn:samenspraak:problem:" + type));
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
