package org.samenspraak.coordination.register.files;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.samenspraak.backbone.ServiceReadiness;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.coordination.register.application.GovernmentCommands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Records the configured governments when the service starts, and tries again while the store is
 * away; until then the service is not ready.
 */
@Component
class RegisterLoading implements SmartLifecycle, ServiceReadiness {
  private static final Logger LOG = LoggerFactory.getLogger(RegisterLoading.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final GovernmentFiles files;
  private final GovernmentCommands governments;
  private final BusinessClock clock;
  private volatile boolean loaded;
  private volatile boolean running;

  RegisterLoading(GovernmentFiles files, GovernmentCommands governments, BusinessClock clock) {
    this.files = files;
    this.governments = governments;
    this.clock = clock;
  }

  @Override
  public Optional<String> missing() {
    return loaded ? Optional.empty() : Optional.of("the government register is not recorded yet");
  }

  /** Before requests are taken, after what carries facts out. */
  @Override
  public int getPhase() {
    return 0;
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

  private void load() {
    while (running && !loaded) {
      try {
        files.governments().forEach(government -> governments.record(government, clock.instant()));
        loaded = true;
        LOG.info("Recorded {} governments", files.governments().size());
      } catch (RuntimeException e) {
        LOG.warn("The government register is not recorded yet: {}", e.toString());
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
