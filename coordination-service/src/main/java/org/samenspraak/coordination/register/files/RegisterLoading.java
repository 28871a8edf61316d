package org.samenspraak.coordination.register.files;

import java.time.Duration;
import java.util.List;
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
 * Fills an empty register with the configured governments when the service starts, and tries again
 * while the store is away; until the register has content the service is not ready.
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
        List<String> ignored = governments.seed(files.governments(), clock.instant());
        loaded = true;
        tell(ignored);
      } catch (RuntimeException e) {
        LOG.warn("The government register is not recorded yet: {}", e.toString());
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private void tell(List<String> ignored) {
    if (ignored.isEmpty()) {
      LOG.info("The register holds the {} governments of the files", files.governments().size());
    } else {
      LOG.warn(
          "The files of {} differ from the register and are ignored: files only fill an empty one",
          String.join(", ", ignored));
    }
  }
}
