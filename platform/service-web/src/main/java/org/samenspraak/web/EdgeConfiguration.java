package org.samenspraak.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What stands before every port, the management port too. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemErrorController.class)
public class EdgeConfiguration {

  /** Right after the token was looked at. */
  static final int ONCE_KNOWN_WHO = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

  /** What comes before any filter: whom the server lets in, and how it refuses by itself. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> edgeOfTheServer(WebLimits limits) {
    return factory -> {
      factory.setProtocol(CappedHttp11.class.getName());
      factory.addConnectorCustomizers(connector -> {
        if (connector.getProtocolHandler() instanceof CappedHttp11 http) {
          http.cap(limits.connectionsPerClient());
        }
      });
      factory.addContextCustomizers(context -> {
        if (context.getParent() instanceof StandardHost host) {
          host.setErrorReportValveClass(ProblemReportValve.class.getName());
        }
      });
    };
  }

  @Bean
  SecurityHeadersFilter securityHeadersFilter() {
    return new SecurityHeadersFilter();
  }

  @Bean
  HostFilter hostFilter(
      WebLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    return new HostFilter(limits.hosts(), problems);
  }

  @Bean
  BodyFilter bodyFilter(WebLimits limits) {
    Bodies bodies = new Bodies(limits.mostHeld(), limits.longestUpload(), System::nanoTime);
    return new BodyFilter(bodies, limits.largestJson());
  }
}
