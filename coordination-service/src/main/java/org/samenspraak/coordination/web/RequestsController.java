package org.samenspraak.coordination.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.parts.ContributionRequest;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.views.CoordinationView;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.Needs;
import org.samenspraak.web.ShortName;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contributions asked to several parts, of several ministries, in one step. */
@RestController
@RequestMapping(
    path = "/api/coordinations/{id}/requests",
    produces = MediaType.APPLICATION_JSON_VALUE)
class RequestsController {
  private static final int MOST_MINISTERS = 20;
  private static final int MOST_PARTS = 100;

  /** All of it is asked, or nothing. */
  record AskedTogether(
      @NotNull @Size(min = 1, max = MOST_MINISTERS) List<@NotNull @Valid AskedOfOne> requests) {}

  /** What is asked of one ministry; date, note and what goes with it may be left out. */
  record AskedOfOne(
      @NotNull @ShortName String minister,
      @NotNull @Size(min = 1, max = MOST_PARTS) List<@NotNull Integer> parts,
      @Nullable LocalDate due,
      @LongText(orBlank = true) @Nullable String note,
      @Nullable Boolean noteConfidential) {

    ContributionRequest request() {
      return new ContributionRequest(
          new MinisterId(minister),
          parts,
          due,
          Note.of(Input.cleanOrNull(note), Boolean.TRUE.equals(noteConfidential)));
    }
  }

  private final CoordinationCommands coordinations;

  RequestsController(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Needs("request-contribution")
  @PostMapping
  ResponseEntity<CoordinationView> request(
      @PathVariable QuestionId id, @Valid @RequestBody AskedTogether body, Cause.Request cause) {
    List<ContributionRequest> requests = body.requests().stream().map(AskedOfOne::request).toList();
    for (int at = 0; at < requests.size(); at++) {
      onceEach(requests.get(at).parts(), "requests[" + at + "].parts[%d]");
    }
    onceEach(
        requests.stream().map(ContributionRequest::minister).toList(), "requests[%d].minister");
    return Shown.to(cause, coordinations.request(id, requests, cause));
  }

  private static void onceEach(List<?> values, String path) {
    Set<Object> seen = new HashSet<>();
    for (int at = 0; at < values.size(); at++) {
      if (!seen.add(values.get(at))) {
        throw new Refusal(
                Kind.INVALID, "named-twice", "“" + values.get(at) + "” staat er twee keer.")
            .field(path.formatted(at))
            .expected("elke minister één keer, en per minister elke deelvraag één keer");
      }
    }
  }
}
