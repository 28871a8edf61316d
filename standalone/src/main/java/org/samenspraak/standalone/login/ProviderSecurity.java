package org.samenspraak.standalone.login;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may do what at the provider: its protocol, its tokens for this machine, its page. */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {

  static final String LOG_IN = "/login";

  private final SamplePeople people;
  private final String policy;

  ProviderSecurity(SamplePeople people, PortalAddress portal) {
    this.people = people;
    // A browser holds also what the form leads on to against this, and that is the portal.
    this.policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "form-action 'self' "
            + String.join(" ", portal.origins());
  }

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              speakOpenId(server);
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
        .exceptionHandling(exceptions ->
            exceptions.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(LOG_IN), browsers()))
        .headers(this::headers)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain tokens(HttpSecurity http) {
    return http.securityMatcher("/token-for/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, PortalAddress portal) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(form ->
            form.loginPage(LOG_IN)
                .usernameParameter("person")
                .defaultSuccessUrl(portal.url().toString()))
        .headers(this::headers)
        .build();
  }

  /** A foreign page whose name was made to point here gets nothing. */
  @Bean
  StrictHttpFirewall onlyForThisMachine() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(ThisMachine::isNamed);
    return firewall;
  }

  private void speakOpenId(OAuth2AuthorizationServerConfigurer server) {
    server.oidc(openId -> openId.userInfoEndpoint(info -> info.userInfoMapper(this::known)));
  }

  private OidcUserInfo known(OidcUserInfoAuthenticationContext asked) {
    String subject = asked.getAuthorization().getPrincipalName();
    return OidcUserInfo.builder()
        .subject(subject)
        .claims(all -> all.putAll(people.withSubject(subject).orElseThrow().claims()))
        .build();
  }

  private void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(content -> content.policyDirectives(policy))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  private static RequestMatcher browsers() {
    MediaTypeRequestMatcher browsers = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
    browsers.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    return browsers;
  }
}
