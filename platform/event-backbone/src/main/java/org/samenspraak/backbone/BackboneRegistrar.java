package org.samenspraak.backbone;

import java.beans.Introspector;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Registers what differs per service: its description, and a bean {@code Aggregates<T>} for each
 * aggregate class.
 */
final class BackboneRegistrar implements ImportBeanDefinitionRegistrar {
  private final BeanFactory beans;

  BackboneRegistrar(BeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public void registerBeanDefinitions(AnnotationMetadata main, BeanDefinitionRegistry registry) {
    ServiceDescription service =
        ServiceDescription.of(main.getAnnotations().get(BackboneService.class));
    registry.registerBeanDefinition(
        "serviceDescription", new RootBeanDefinition(ServiceDescription.class, () -> service));
    service.aggregates().forEach(type -> register(type, registry));
  }

  private <T extends Aggregate> void register(Class<T> type, BeanDefinitionRegistry registry) {
    RootBeanDefinition definition = new RootBeanDefinition();
    definition.setTargetType(ResolvableType.forClassWithGenerics(Aggregates.class, type));
    definition.setInstanceSupplier(() -> beans.getBean(StoredAggregates.class).of(type));
    registry.registerBeanDefinition(
        "aggregatesOf" + Introspector.decapitalize(type.getSimpleName()), definition);
  }
}
