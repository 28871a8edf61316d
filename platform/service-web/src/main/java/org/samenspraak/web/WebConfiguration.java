package org.samenspraak.web;

import java.util.List;
import org.samenspraak.backbone.ServiceDescription;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.web.audit.AuditConfiguration;
import org.samenspraak.web.audit.Auditing;
import org.samenspraak.web.login.LoginConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP beans of every service; of nothing else that may be on the same class path. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBean(ServiceDescription.class)
@EnableConfigurationProperties({WebLimits.class, ComputeProperties.class})
@Import({
  Problems.class,
  EdgeConfiguration.class,
  ComputeConfiguration.class,
  LoginConfiguration.class,
  AuditConfiguration.class,
  MeController.class
})
public class WebConfiguration {

  private static final String API = "/api/**";

  /** For a web context that is configured apart. */
  public static HandlerMethodArgumentResolver paging() {
    return new PagingArgument();
  }

  @Bean
  ChangeCauses changeCauses(BusinessClock clock, Auditing auditing) {
    return new ChangeCauses(clock, auditing);
  }

  @Bean
  WebMvcConfigurer callersOfRequests(ChangeCauses causes, WebLimits limits, StrictJson json) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CallerInterceptor());
        registry.addInterceptor(new KnownParameters()).addPathPatterns(API);
        registry.addInterceptor(new RequestForm(json.mapper())).addPathPatterns(API);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments(causes));
        resolvers.add(new DocumentArgument(causes, limits.largestDocument()));
        resolvers.add(paging());
      }
    };
  }

  @Bean
  StrictJson strictJson(JsonMapper shared) {
    return StrictJson.of(shared);
  }

  @Bean
  JsonOnly jsonOnly(StrictJson json) {
    return new JsonOnly(json.mapper());
  }

  @Bean
  RateFilter rateFilter(
      WebLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    return new RateFilter(limits, System::nanoTime, problems);
  }

  @Bean
  ParameterFilter parameterFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    return new ParameterFilter(problems);
  }

  @Bean
  TraceFilter traceFilter() {
    return new TraceFilter();
  }
}
