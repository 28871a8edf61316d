package org.samenspraak.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A request whose body is read once, when it is asked for, and can then be read again. */
final class BufferedRequest extends HttpServletRequestWrapper implements AutoCloseable {
  private final HttpServletRequest request;
  private final Bodies bodies;
  private final DataSize limit;
  private byte @Nullable [] body;

  /**
   * @param limit largest body, unless it is asked for with another limit first
   */
  BufferedRequest(HttpServletRequest request, Bodies bodies, DataSize limit) {
    super(request);
    this.request = request;
    this.bodies = bodies;
    this.limit = limit;
  }

  byte[] body(DataSize largest) {
    byte[] read = body;
    if (read == null) {
      read = bodies.read(request, largest);
      body = read;
    }
    return read;
  }

  /** Gives the memory back. */
  @Override
  public void close() {
    if (body != null) {
      bodies.release(body.length);
      body = null;
    }
  }

  /**
   * SHA-256, hexadecimal, of method, path with query, and body: what makes two requests the same.
   */
  String hash() {
    MessageDigest digest = sha256();
    String query = Objects.requireNonNullElse(getQueryString(), "");
    String line = getMethod() + " " + getRequestURI() + "?" + query + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(body(limit)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Body(new ByteArrayInputStream(body(limit)));
  }

  @Override
  public BufferedReader getReader() {
    String named = getCharacterEncoding();
    Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  private static final class Body extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body is here already; nothing waits for it");
    }
  }
}
