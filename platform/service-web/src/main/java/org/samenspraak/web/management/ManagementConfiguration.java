package org.samenspraak.web.management;

import java.util.List;
import org.samenspraak.backbone.dispatch.ParkingDesk;
import org.samenspraak.web.EdgeConfiguration;
import org.samenspraak.web.WebConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.webmvc.autoconfigure.actuate.web.ManagementErrorEndpoint;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurationSupport;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The resources on the management port, in a context of their own beside the actuator's: for
 * operators, while health and figures are open to whoever reaches the port. Takes of the service's
 * web configuration what stands before every port, and the form of its errors.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@ConditionalOnBean(ParkingDesk.class)
@Import({EdgeConfiguration.class, ParkedController.class, ClockController.class})
class ManagementConfiguration extends WebMvcConfigurationSupport {
  private static final String ERRORS = "${spring.web.error.path:/error}";

  private final Operators operators;
  private final String errors;

  ManagementConfiguration(@Value(ERRORS) String errors) {
    this.operators = new Operators();
    this.errors = errors;
  }

  @Override
  protected void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(operators).excludePathPatterns(errors);
  }

  @Override
  protected void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(operators);
    resolvers.add(WebConfiguration.paging());
  }

  /** Without the actuator's own form of errors. */
  @Override
  protected RequestMappingHandlerMapping createRequestMappingHandlerMapping() {
    return new RequestMappingHandlerMapping() {
      @Override
      protected boolean isHandler(Class<?> type) {
        return type != ManagementErrorEndpoint.class && super.isHandler(type);
      }
    };
  }
}
