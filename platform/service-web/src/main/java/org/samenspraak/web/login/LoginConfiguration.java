package org.samenspraak.web.login;

import java.time.LocalDate;
import java.time.ZoneId;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.backbone.time.BusinessClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * A service as an OAuth 2.0 resource server: a token says who asks, and a request without one is
 * the public's. What each may do is decided where it is asked for, since that depends on the
 * matter.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginProperties.class, OAuth2ResourceServerProperties.class})
public class LoginConfiguration {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  /** Fed where the register is followed. */
  @Bean
  KnownOffices knownOffices(ViewStore store) {
    return new KnownOffices(store);
  }

  @Bean
  JwtDecoder tokenDecoder(OAuth2ResourceServerProperties resource, LoginProperties settings) {
    return TokenDecoder.of(resource.getJwt(), settings.timeout());
  }

  @Bean
  Bearers bearers(LoginProperties settings, Offices offices, BusinessClock clock) {
    return new Bearers(settings, offices, () -> LocalDate.ofInstant(clock.instant(), BRUSSELS));
  }

  /** Names of parameters are looked at by the filter that can say what is wrong with one. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterNames(_ -> true);
    return firewall;
  }

  @Bean
  SecurityFilterChain tokens(
      HttpSecurity http,
      JwtDecoder decoder,
      Bearers bearers,
      FailedLogins failed,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    LoginFailures failures = new LoginFailures(problems, failed);
    return http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .oauth2ResourceServer(server -> {
          server.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(bearers));
          server.withObjectPostProcessor(answering(failures));
        })
        .build();
  }

  /** Spring's own way answers without a body, and an issuer that is away with 500. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(
      LoginFailures failures) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(failures);
        return filter;
      }
    };
  }
}
