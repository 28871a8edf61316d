package org.samenspraak.portal.remote;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** The list of questions as question-service gives it for a spreadsheet. */
public interface QuestionFile {

  /** Those that fit; narrowed as the list is. */
  @GetExchange("/api/questions.csv")
  ResponseEntity<byte[]> of(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String minister,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String asker,
      @RequestParam(required = false) @Nullable String sentFrom,
      @RequestParam(required = false) @Nullable String sentThrough,
      @RequestParam(required = false) @Nullable String dueFrom,
      @RequestParam(required = false) @Nullable String dueThrough,
      @RequestParam boolean late);
}
