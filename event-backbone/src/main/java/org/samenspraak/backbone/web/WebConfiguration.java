package org.samenspraak.backbone.web;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.samenspraak.backbone.time.BusinessClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The HTTP beans of every service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
@Import({Problems.class, ProblemErrorController.class})
public class WebConfiguration {

  /** Largest body of a request, in bytes. */
  static final int MAX_BODY_BYTES = 10_000_000;

  /** For a web context that is configured apart. */
  public static HandlerMethodArgumentResolver paging() {
    return new PagingArgument();
  }

  @Bean
  Callers callers(WebProperties properties) {
    return new Callers(new Networks(properties.trustedNetworks()));
  }

  @Bean
  ChangeCauses changeCauses(Callers callers, BusinessClock clock) {
    return new ChangeCauses(callers, clock);
  }

  @Bean
  WebMvcConfigurer callersOfRequests(Callers callers, ChangeCauses causes) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CallerInterceptor(callers));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments(callers, causes));
        resolvers.add(paging());
      }
    };
  }

  /** Also where no filter comes into play. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemReportValve.class.getName());
          }
        });
  }

  @Bean
  StrictJson strictJson() {
    return new StrictJson();
  }

  @Bean
  FilterRegistrationBean<BodyFilter> bodyFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    var filter = new FilterRegistrationBean<>(new BodyFilter(MAX_BODY_BYTES, problems));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
    return filter;
  }

  @Bean
  FilterRegistrationBean<ParameterFilter> parameterFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    var filter = new FilterRegistrationBean<>(new ParameterFilter(problems));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
    return filter;
  }

  @Bean
  FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter() {
    var filter = new FilterRegistrationBean<>(new SecurityHeadersFilter());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }

  @Bean
  FilterRegistrationBean<TraceFilter> traceFilter() {
    var filter = new FilterRegistrationBean<>(new TraceFilter());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}
