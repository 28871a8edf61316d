package org.samenspraak.question;

import org.samenspraak.question.domain.TermRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the domain's rules out of the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionSettings.class)
class QuestionConfiguration {

  @Bean
  TermRules termRules(QuestionSettings settings) {
    return settings.termRules();
  }
}
