package org.samenspraak.backbone;

import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.backbone.web.WebConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All that a service gets from the backbone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackboneProperties.class)
@Import(WebConfiguration.class)
public class BackboneConfiguration {

  @Bean
  BusinessClock businessClock() {
    return BusinessClock.system();
  }
}
