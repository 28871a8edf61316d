package org.samenspraak.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that the server refuses before any filter sees them, such as an address that
 * cannot be decoded, in the form of every other error. Public since the server makes it by name.
 */
public final class ProblemReportValve extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemReportValve.class);
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int code = response.getStatus();
    if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    AtomicBoolean canWrite = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canWrite);
    if (!canWrite.get()) {
      return;
    }
    try {
      SecurityHeadersFilter.set(response);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      var out = Objects.requireNonNull(response.getReporter(), "nothing was written yet");
      out.write(body(code));
      response.finishResponse();
    } catch (IOException e) {
      LOG.debug("The caller went away", e);
    }
  }

  private static String body(int code) {
    HttpStatus known = HttpStatus.resolve(code);
    ProblemDetail problem = FrameworkWords.problem(known == null ? HttpStatus.BAD_REQUEST : known);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", Objects.requireNonNull(problem.getType()).toString());
    body.put("title", Objects.requireNonNull(problem.getTitle()));
    body.put("status", code);
    body.put("detail", Objects.requireNonNull(problem.getDetail()));
    return JSON.writeValueAsString(body);
  }
}
