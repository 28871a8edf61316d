package org.samenspraak.backbone.management;

import java.util.List;
import org.samenspraak.backbone.dispatch.ParkingDesk;
import org.samenspraak.backbone.web.WebConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;

/**
 * The resources on the management port, in a context of their own beside the actuator's. Takes none
 * of the service's web configuration but the form of its errors: who may come here is a matter of
 * the network.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@ConditionalOnBean(ParkingDesk.class)
@Import({ParkedController.class, ClockController.class})
class ManagementConfiguration extends WebMvcConfigurationSupport {

  @Override
  protected void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(WebConfiguration.paging());
  }
}
