package org.samenspraak.question.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.views.QuestionQueries;
import org.samenspraak.question.views.QuestionQueries.Filter;
import org.samenspraak.web.Needs;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list of questions as one file, however long it is; only what everybody may read. */
@RestController
class ExportController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final QuestionQueries queries;
  private final BusinessClock clock;

  ExportController(QuestionQueries queries, BusinessClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Narrowed as the list is; the newest first. */
  @Needs("read-question")
  @GetMapping(path = "/api/questions.csv", produces = "text/csv")
  ResponseEntity<StreamingResponseBody> export(
      @RequestParam(required = false) @Nullable String minister,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable QuestionStatus status,
      @RequestParam(required = false) @Nullable String asker,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable LocalDate overdueOn,
      @RequestParam(required = false) @Nullable LocalDate sentFrom,
      @RequestParam(required = false) @Nullable LocalDate sentThrough,
      @RequestParam(required = false) @Nullable LocalDate dueFrom,
      @RequestParam(required = false) @Nullable LocalDate dueThrough,
      @RequestParam(defaultValue = "false") boolean late) {
    LocalDate today = Brussels.dateOf(clock.instant());
    Filter filter =
        ListParameters.filter(
            minister,
            year,
            number,
            status,
            asker,
            q,
            overdueOn,
            late ? today : null,
            ListParameters.days("sent", sentFrom, sentThrough),
            ListParameters.days("due", dueFrom, dueThrough));
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("vragen-" + today + ".csv").build().toString())
        .body(out -> write(filter, out));
  }

  private void write(Filter filter, OutputStream out) throws IOException {
    try (BufferedWriter lines =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      lines.write(QuestionLines.HEAD);
      queries.each(
          filter,
          question ->
              QuestionLines.of(question)
                  .forEach(line -> {
                    try {
                      lines.write(line);
                    } catch (IOException gone) {
                      throw new UncheckedIOException(gone);
                    }
                  }));
    }
  }
}
