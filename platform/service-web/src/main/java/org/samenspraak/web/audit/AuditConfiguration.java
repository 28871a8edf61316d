package org.samenspraak.web.audit;

import org.samenspraak.backbone.inbound.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The audit of a service. */
@Configuration(proxyBeanMethods = false)
@Import(AuditController.class)
public class AuditConfiguration {

  @Bean
  Auditing auditing(@Value("${samenspraak.audit.key:}") String key, AuditTrail trail) {
    return new Auditing(new Pseudonyms(key), trail);
  }
}
