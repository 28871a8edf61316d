package org.samenspraak.backbone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.contracts.Event;
import org.springframework.context.annotation.Import;

/**
 * Makes a main class a service: beside {@code @SpringBootApplication}. Each aggregate class gives a
 * bean {@code Aggregates<ThatClass>}; beans that are a {@code Reaction} or a {@code Projection}
 * receive the consumed topics' events. The service's configuration is {@code <name>-service.yml} on
 * its class path.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Import({BackboneRegistrar.class, BackboneConfiguration.class})
public @interface BackboneService {

  /**
   * Short name: {@code question} gives the consumer group and application name {@code
   * question-service}.
   */
  String name();

  /** Topics whose events the reactions and projections take. */
  String[] consumes() default {};

  /**
   * Beginnings of the names of topics to which the aggregates pass others' facts on. Their own go
   * to the topics of the events that are named after them.
   */
  String[] passesOnTo() default {};

  /** The aggregate classes that this service stores. */
  Class<? extends Aggregate>[] aggregates() default {};

  /**
   * Events besides those of event-contracts: records, or sealed interfaces that stand for all their
   * records.
   */
  Class<? extends Event>[] events() default {};
}
