package org.samenspraak.portal.login;

import static org.springframework.web.context.support.WebApplicationContextUtils.getRequiredWebApplicationContext;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The management port has what the chains here let through, since Spring Boot puts them before both
 * ports. Machines ask there: nobody logs in, nothing is remembered, and there is no form to forge.
 */
@Configuration(proxyBeanMethods = false)
class ManagementWithoutLogin {
  private static final String MANAGEMENT = "management";

  @Bean
  @Order(0)
  SecurityFilterChain management(HttpSecurity http) {
    return http.securityMatcher(ManagementWithoutLogin::isThere)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  private static boolean isThere(HttpServletRequest request) {
    return WebServerApplicationContext.hasServerNamespace(
        getRequiredWebApplicationContext(request.getServletContext()), MANAGEMENT);
  }
}
