package org.samenspraak.portal.server;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server does by itself. */
@Configuration(proxyBeanMethods = false)
class ServerSettings {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> pagesOfTheServer() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(BareErrorPage.class.getName());
          }
        });
  }
}
