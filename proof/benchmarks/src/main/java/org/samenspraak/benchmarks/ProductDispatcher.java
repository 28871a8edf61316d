package org.samenspraak.benchmarks;

import com.mongodb.client.MongoDatabase;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.benchmarks.sheets.EventSpan;
import org.samenspraak.benchmarks.sheets.SheetEvent;
import org.samenspraak.benchmarks.sheets.SheetService;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole service with a reaction, and what it is to react to. */
final class ProductDispatcher implements AutoCloseable {
  private final BareTopic topic;
  private final ConfigurableApplicationContext service;
  private final EventSpan progress;
  private int rounds;

  /**
   * Starts the service.
   *
   * @param brokers that no other such service consumes from: it would share the events
   */
  ProductDispatcher(BenchParts parts, String brokers, MongoDatabase database) {
    this.topic = new BareTopic(brokers, SheetEvent.TOPIC);
    this.service =
        ServiceLauncher.run(
            SheetService.class,
            "bench-service",
            "--spring.mongodb.uri=" + parts.uri(database),
            "--spring.kafka.bootstrap-servers=" + brokers,
            "--logging.level.org.apache.kafka=ERROR");
    this.progress = service.getBean(EventSpan.class);
  }

  double rate(int work) {
    progress.expect(work);
    topic.send(Pile.of(topic.name(), "p" + rounds++, work).envelopes());
    return work * 1e9 / progress.await();
  }

  @Override
  public void close() {
    service.close();
    topic.close();
  }
}
