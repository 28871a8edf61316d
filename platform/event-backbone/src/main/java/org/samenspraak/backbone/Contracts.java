package org.samenspraak.backbone;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.Topic;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The published language as found on the class path: every sealed interface with a topic. */
final class Contracts {
  private Contracts() {}

  /** The families of events of event-contracts, and those that the service names besides. */
  static List<Class<? extends Event>> families(ServiceDescription service) {
    List<Class<? extends Event>> families = new ArrayList<>(service.events());
    var scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition candidate) {
            return candidate.getMetadata().isInterface();
          }
        };
    scanner.addIncludeFilter(new AnnotationTypeFilter(Topic.class));
    scanner.findCandidateComponents(Event.class.getPackageName()).stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .forEach(type -> families.add(type.asSubclass(Event.class)));
    return families;
  }

  /** The topics of events that are named after the service's aggregates, which raise them. */
  static List<String> published(ServiceDescription service) {
    List<String> beginnings =
        service.aggregates().stream().map(type -> Kind.of(type).name() + ".").toList();
    return families(service).stream()
        .flatMap(EventCodec::records)
        .filter(type -> beginnings.stream().anyMatch(EventCodec.nameOf(type)::startsWith))
        .map(EventCodec::topicOf)
        .distinct()
        .sorted()
        .toList();
  }
}
