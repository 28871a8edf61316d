package org.samenspraak.web;

import java.util.List;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests and answers are JSON, or bytes for documents, whatever else the class path could read:
 * every other form would go round {@link StrictJson}.
 */
final class JsonOnly implements ServerHttpMessageConvertersCustomizer {
  private final List<HttpMessageConverter<?>> forms;

  /**
   * @param strict what a request's JSON is read with
   */
  JsonOnly(JsonMapper strict) {
    forms =
        List.of(new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter(strict));
  }

  @Override
  public void customize(ServerBuilder converters) {
    converters.configureMessageConvertersList(found -> {
      found.clear();
      found.addAll(forms);
    });
  }
}
