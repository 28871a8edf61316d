package org.samenspraak.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.springframework.util.unit.DataSize;

/**
 * A document that a caller sends. Nothing of it is read before it is asked for, so a controller can
 * first ask whether the caller may send it. A method that takes one takes larger bodies than
 * others.
 */
public final class SentDocument {
  private final BufferedRequest request;
  private final DataSize limit;
  private final ChangeCauses causes;

  SentDocument(BufferedRequest request, DataSize limit, ChangeCauses causes) {
    this.request = request;
    this.limit = limit;
    this.causes = causes;
  }

  /**
   * All of it.
   *
   * @throws Refusal when it is too large, or comes too slowly
   */
  public byte[] bytes() {
    return request.body(limit);
  }

  /** As its sender names it; UTF-8 when it does not. */
  public Charset charset() {
    String named = request.getCharacterEncoding();
    return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
  }

  /** The cause of the change that the document asks for. */
  public Cause.Request cause() {
    request.body(limit);
    return causes.of(request);
  }
}
