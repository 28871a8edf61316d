package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.samenspraak.portal.pages.ListFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.client.HttpClientErrorException;

/** A list that is narrowed, on its page and as a file; the page says what no filter takes. */
final class FilteredList {
  private FilteredList() {}

  /**
   * What fits. What the service does not take is said beside the form.
   *
   * @param nothing to show then
   */
  static <T> T found(Model model, ListFilter filter, Supplier<T> asked, T nothing) {
    model.addAttribute("filter", filter);
    try {
      return asked.get();
    } catch (HttpClientErrorException.BadRequest refusal) {
      model.addAttribute(
          "fault", FormRound.detail(refusal).orElseGet(() -> ProblemDetail.forStatus(400)));
      return nothing;
    }
  }

  /** As the service gives it; where the filter is wrong one comes to the page, which says so. */
  static ResponseEntity<byte[]> file(
      HttpServletRequest request,
      String page,
      ListFilter filter,
      Supplier<ResponseEntity<byte[]>> asked) {
    try {
      return filter.ignored().isEmpty() ? handedOn(asked.get()) : elsewhere(request, page);
    } catch (HttpClientErrorException.BadRequest refusal) {
      return elsewhere(request, page);
    }
  }

  private static ResponseEntity<byte[]> handedOn(ResponseEntity<byte[]> given) {
    return ResponseEntity.ok()
        .contentType(Objects.requireNonNull(given.getHeaders().getContentType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Objects.requireNonNull(given.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)))
        .body(given.getBody());
  }

  private static ResponseEntity<byte[]> elsewhere(HttpServletRequest request, String page) {
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(page + "?" + request.getQueryString()))
        .build();
  }
}
