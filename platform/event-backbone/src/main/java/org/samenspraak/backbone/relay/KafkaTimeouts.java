package org.samenspraak.backbone.relay;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the broker is waited for: {@code samenspraak.kafka.timeouts.*}.
 *
 * @param delivery until an event is acknowledged; then it waits in its document
 * @param request of one request, and to learn where a topic is; shorter than {@code delivery}
 * @param admin until topics are made and checked
 * @param figures until the broker has said how far a consumer group is
 */
public record KafkaTimeouts(
    @DefaultValue("10s") Duration delivery,
    @DefaultValue("3s") Duration request,
    @DefaultValue("10s") Duration admin,
    @DefaultValue("5s") Duration figures) {

  /** For whatever sends. */
  public Map<String, Object> producer() {
    return Map.of(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(delivery.toMillis()),
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(request.toMillis()),
        ProducerConfig.MAX_BLOCK_MS_CONFIG, request.toMillis());
  }

  /** For an admin client whose calls may take that long in all. */
  public Map<String, Object> admin(Duration call) {
    return Map.of(
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(call.toMillis()),
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            Math.toIntExact(Math.min(call.toMillis(), request.toMillis())));
  }
}
