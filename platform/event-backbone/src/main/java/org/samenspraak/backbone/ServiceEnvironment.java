package org.samenspraak.backbone;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sets what follows from {@link BackboneService} on a main class, before configuration files are
 * looked for; so a test that starts the class in its own way gets the same service.
 */
final class ServiceEnvironment implements EnvironmentPostProcessor, Ordered {

  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER - 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    application.getAllSources().stream()
        .filter(Class.class::isInstance)
        .map(source -> MergedAnnotations.from((Class<?>) source).get(BackboneService.class))
        .filter(annotation -> annotation.isPresent())
        .findFirst()
        .map(ServiceDescription::of)
        .ifPresent(service ->
            environment
                .getPropertySources()
                .addLast(new MapPropertySource("backbone-service", properties(service))));
  }

  private static Map<String, Object> properties(ServiceDescription service) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("spring.config.name", service.name());
    properties.put("spring.application.name", service.name());
    properties.put("spring.jmx.enabled", "false");
    if (!service.consumes().isEmpty()) {
      properties.put("spring.cloud.function.definition", "facts");
      properties.put("spring.cloud.stream.bindings.facts-in-0.group", service.name());
      properties.put(
          "spring.cloud.stream.bindings.facts-in-0.destination",
          String.join(",", service.consumes()));
    }
    return properties;
  }
}
