package org.samenspraak.question.members.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.samenspraak.backbone.ServiceReadiness;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.question.members.application.MemberCommands;
import org.samenspraak.question.members.domain.MemberRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty register with the members of the configured file when the service starts, and
 * tries again while the store is away; until that was looked at the service is not ready.
 */
@Component
class MemberLoading implements SmartLifecycle, ServiceReadiness {
  private static final Logger LOG = LoggerFactory.getLogger(MemberLoading.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final List<MemberRecord> seeds;
  private final MemberCommands members;
  private final BusinessClock clock;
  private volatile boolean loaded;
  private volatile boolean running;

  /**
   * @throws IllegalStateException when the file is not sound, saying what to correct on which line
   */
  MemberLoading(
      MemberCommands members,
      BusinessClock clock,
      @Value("${samenspraak.members.location}") Resource file) {
    this.members = members;
    this.clock = clock;
    this.seeds = read(file);
  }

  private static List<MemberRecord> read(Resource file) {
    try (InputStream content = file.getInputStream()) {
      MemberFile read = MemberFile.read(content.readAllBytes(), StandardCharsets.UTF_8);
      if (!read.faults().isEmpty()) {
        throw new IllegalStateException(file.getDescription() + ": " + read.faults());
      }
      return read.members().stream().map(ReadMember::member).toList();
    } catch (IOException | Refusal unreadable) {
      throw new IllegalStateException(file.getDescription(), unreadable);
    }
  }

  @Override
  public Optional<String> missing() {
    return loaded ? Optional.empty() : Optional.of("the members are not recorded yet");
  }

  /** Before requests are taken, after what carries facts out. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("member-register").start(this::load);
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
        boolean theirs = members.seed(seeds, clock.instant());
        loaded = true;
        LOG.info(
            theirs
                ? "The register holds the {} members of the file"
                : "The register was edited since; the file of {} members only fills an empty one",
            seeds.size());
      } catch (RuntimeException e) {
        LOG.warn("The members are not recorded yet: {}", e.toString());
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
