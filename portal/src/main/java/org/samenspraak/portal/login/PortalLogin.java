package org.samenspraak.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.samenspraak.portal.remote.Bearer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Log-in by OpenID Connect's code flow, with PKCE. Every page is there for the public too; what is
 * under {@code /mijn} asks to log in first.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalLoginProperties.class)
class PortalLogin {
  private static final Logger LOG = LoggerFactory.getLogger(PortalLogin.class);
  private static final String BEGIN = "/oauth2/authorization/" + Issuer.PEOPLE;
  private static final String RETRY_SECONDS = "30";

  @Bean
  ClientRegistrationRepository issuerClients(PortalLoginProperties settings) {
    if (!settings.isPossible()) {
      LOG.warn("Nobody can log in: samenspraak.login.issuer is not set");
    }
    return Issuer.clients(settings);
  }

  @Bean
  OAuth2AuthorizedClientRepository tokensInTheSession() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  PresentToken token(
      PortalLoginProperties settings,
      ClientRegistrationRepository clients,
      OAuth2AuthorizedClientRepository sessions) {
    return new PresentToken(
        settings,
        new DefaultOAuth2AuthorizedClientManager(clients, sessions),
        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
            clients, new InMemoryOAuth2AuthorizedClientService(clients)));
  }

  /** What a parameter may be called is for the page that is asked. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterNames(_ -> true);
    return firewall;
  }

  @Bean
  Bearer bearer(PresentToken token) {
    return token::value;
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      ClientRegistrationRepository clients,
      OAuth2AuthorizedClientRepository sessions) {
    OidcClientInitiatedLogoutSuccessHandler goodbye =
        new OidcClientInitiatedLogoutSuccessHandler(clients);
    goodbye.setPostLogoutRedirectUri("{baseUrl}/");
    HttpSessionRequestCache places = placesToComeBackTo();
    return http.headers(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(places))
        .authorizeHttpRequests(requests ->
            requests.requestMatchers("/mijn", "/mijn/**").authenticated().anyRequest().permitAll())
        .oauth2Login(login ->
            login
                .loginPage(BEGIN)
                .authorizedClientRepository(sessions)
                .failureHandler(PortalLogin::failed)
                .withObjectPostProcessor(answeringWhenTheIssuerIsAway()))
        .logout(logout -> logout.logoutUrl("/afmelden").logoutSuccessHandler(goodbye))
        .build();
  }

  /** Else it would be told by a parameter, which stays in the address. */
  @SuppressWarnings("NullAway") // null is how its makers say: by none
  private static HttpSessionRequestCache placesToComeBackTo() {
    HttpSessionRequestCache places = new HttpSessionRequestCache();
    places.setMatchingRequestParameterName(null);
    return places;
  }

  private static void failed(
      HttpServletRequest request, HttpServletResponse response, Exception failure)
      throws IOException {
    LOG.warn("A log-in failed: {}", failure.getMessage());
    response.sendError(HttpStatus.UNAUTHORIZED.value());
  }

  private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>
      answeringWhenTheIssuerIsAway() {
    AuthenticationFailureHandler away =
        (request, response, failure) -> {
          LOG.warn("Nobody can log in: {}", failure.getMessage());
          response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
          response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        };
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(away);
        return filter;
      }
    };
  }
}
