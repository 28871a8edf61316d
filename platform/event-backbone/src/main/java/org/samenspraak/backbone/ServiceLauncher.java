package org.samenspraak.backbone;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a service. May be called for several services in one JVM; each is a context of its own.
 */
public final class ServiceLauncher {
  private ServiceLauncher() {}

  /**
   * Starts the service and returns when it answers requests.
   *
   * @param main class with {@link BackboneService}, or any Spring Boot application
   * @param configName name of its configuration file without {@code .yml}, for example {@code
   *     question-service}
   */
  public static ConfigurableApplicationContext run(
      Class<?> main, String configName, String... args) {
    SpringApplication application = new SpringApplication(main);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(
        Map.of(
            "spring.config.name", configName,
            "spring.application.name", configName,
            "spring.jmx.enabled", "false"));
    return application.run(args);
  }
}
