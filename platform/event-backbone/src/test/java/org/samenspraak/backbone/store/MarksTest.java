package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.slf4j.LoggerFactory;

class MarksTest {
  private final Logger logger = (Logger) LoggerFactory.getLogger(Marks.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(log);
  }

  private static boolean applied(int keys, String key) {
    List<String> inbox = IntStream.range(0, keys).mapToObj(n -> "When:note/a/" + n).toList();
    Loaded loaded =
        new Loaded("dossier-7", 1, 1, 1, 1, new Document(), 0, inbox, ClientRequests.NONE);
    return Marks.applied(
        loaded, new Cause.Once(Actor.parse("operator"), Instant.EPOCH, "When:note/a/" + key));
  }

  @Test
  void a_message_is_recognised_by_its_key() {
    assertThat(applied(3, "2")).isTrue();
    assertThat(applied(3, "3")).isFalse();
  }

  @Test
  void an_aggregate_that_took_two_thousand_messages_is_named_in_the_log() {
    assertThat(applied(1_999, "x")).isFalse();
    assertThat(log.list).isEmpty();

    assertThat(applied(2_000, "x")).isFalse();
    assertThat(applied(2_001, "x")).isFalse();

    assertThat(log.list)
        .singleElement()
        .satisfies(
            line -> assertThat(line.getFormattedMessage()).startsWith("dossier-7 has taken 2000"));
  }
}
