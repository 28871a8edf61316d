package org.samenspraak.coordination.register;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.coordination.application.GovernmentCommands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Records the configured governments when the service starts, and again and again while the store
 * is away; until then the service is not ready.
 */
@Component("governmentRegister")
class RegisterLoading implements SmartLifecycle, HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(RegisterLoading.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final GovernmentFiles files;
  private final GovernmentCommands governments;
  private final BusinessClock clock;
  private final AtomicBoolean loaded = new AtomicBoolean();
  private volatile boolean running;

  RegisterLoading(GovernmentFiles files, GovernmentCommands governments, BusinessClock clock) {
    this.files = files;
    this.governments = governments;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("government-register").start(this::load);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public Health health() {
    return loaded.get()
        ? Health.up().withDetail("governments", files.governments().size()).build()
        : Health.outOfService().withDetail("register", "not recorded yet").build();
  }

  private void load() {
    while (running && !loaded.get()) {
      try {
        files.governments().forEach(government -> governments.record(government, clock.instant()));
        loaded.set(true);
        LOG.info("Recorded {} governments", files.governments().size());
      } catch (RuntimeException e) {
        LOG.warn("The government register is not recorded yet: {}", e.toString());
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
