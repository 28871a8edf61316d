package org.samenspraak.backbone;

import java.util.List;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.contracts.Event;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;

/**
 * What a service says of itself in {@link BackboneService}.
 *
 * @param name with its ending, for example {@code question-service}
 * @param passesOnTo beginnings of the names of topics for others' facts
 */
public record ServiceDescription(
    String name,
    List<String> consumes,
    List<String> passesOnTo,
    List<Class<? extends Aggregate>> aggregates,
    List<Class<? extends Event>> events) {
  private static final String ENDING = "-service";

  /** As a main class says of itself. */
  public static ServiceDescription of(Class<?> main) {
    return of(MergedAnnotations.from(main).get(BackboneService.class));
  }

  /** As a main class is annotated. */
  static ServiceDescription of(MergedAnnotation<BackboneService> said) {
    BackboneService service = said.synthesize();
    return new ServiceDescription(
        service.name() + ENDING,
        List.of(service.consumes()),
        List.of(service.passesOnTo()),
        List.of(service.aggregates()),
        List.of(service.events()));
  }

  /** Who the service is when it does something of itself, for example {@code service:question}. */
  public Actor actor() {
    return new Actor("service", name.substring(0, name.length() - ENDING.length()));
  }

  /** CloudEvents source of its events. */
  public String source() {
    return "/" + name;
  }

  /** Topics of the events that its aggregates raise. */
  public List<String> publishes() {
    return Contracts.published(this);
  }
}
