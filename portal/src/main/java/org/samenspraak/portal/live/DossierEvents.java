package org.samenspraak.portal.live;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears what moves. Each instance of the portal hears all of it, from now on, in a group of its own
 * that keeps no place: what it missed, an open page finds when it asks again by itself.
 */
@Component
class DossierEvents {
  private static final String QUESTIONS = "question-events";
  private static final String COORDINATIONS = "coordination-events";
  private static final String JOBS = "job-events";

  private final OpenPages pages;

  DossierEvents(OpenPages pages) {
    this.pages = pages;
  }

  /**
   * Facts of a question and of its coordination have the question's id as their key, a job its own.
   */
  @KafkaListener(
      topics = {QUESTIONS, COORDINATIONS, JOBS},
      groupId = "portal-#{T(java.util.UUID).randomUUID()}")
  void moved(ConsumerRecord<String, byte[]> fact) {
    pages.moved(fact.key(), fact.topic().equals(COORDINATIONS));
  }
}
