package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

class FrameworkWordsTest {
  private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

  @Test
  void what_is_not_taken_is_answered_with_what_is() {
    assertThat(
            FrameworkWords.accepted(
                new HttpRequestMethodNotSupportedException("PUT", List.of("GET", "POST"))))
        .contains("GET, POST");
    assertThat(
            FrameworkWords.accepted(
                new HttpMediaTypeNotSupportedException(MediaType.APPLICATION_XML, JSON)))
        .contains("application/json");
    assertThat(FrameworkWords.accepted(new HttpMediaTypeNotAcceptableException(JSON)))
        .contains("application/json");
    assertThat(FrameworkWords.accepted(new IllegalStateException("secret inside"))).isEmpty();
  }
}
