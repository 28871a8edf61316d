package org.samenspraak.portal.server;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a browser gets when the server refuses a request before any filter sees it, such as an
 * address that cannot be decoded: a page as safe as the others. When a report may be written is
 * what service-web's valve asks too, but the portal does not carry the machinery of the services
 * for it. Public since the server makes it by name.
 */
public final class BareErrorPage extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(BareErrorPage.class);

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
      response.setHeader(
          "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "same-origin");
      response.setHeader("X-Frame-Options", "DENY");
      response.setContentType("text/html");
      response.setCharacterEncoding("UTF-8");
      Objects.requireNonNull(response.getReporter(), "nothing was written yet").write(page(code));
      response.finishResponse();
    } catch (IOException e) {
      LOG.debug("The browser went away", e);
    }
  }

  private static String page(int code) {
    return """
    <!DOCTYPE html>
    <html lang="nl">
    <head><meta charset="UTF-8"><title>Fout %1$d - Samenspraak</title></head>
    <body><main><h1>Deze pagina kan niet getoond worden</h1>
    <p>Het verzoek is niet goed gevormd (fout %1$d). <a href="/">Naar de startpagina</a></p></main></body>
    </html>
    """
        .formatted(code);
  }
}
