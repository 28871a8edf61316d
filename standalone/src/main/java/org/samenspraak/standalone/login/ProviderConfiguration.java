package org.samenspraak.standalone.login;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * The provider's context. It names what it takes of Spring Boot: on this class path is also what
 * all the services and the portal are made of.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  SecurityAutoConfiguration.class,
  ServletWebSecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class,
  OAuth2AuthorizationServerAutoConfiguration.class,
  OAuth2AuthorizationServerJwtAutoConfiguration.class
})
@Import({ProviderSecurity.class, LogInController.class, TokenController.class})
class ProviderConfiguration {

  @Bean
  PortalAddress portalAddress(@Value("${samenspraak.portal.url}") URI url) {
    return new PortalAddress(url);
  }

  @Bean
  SamplePeople samplePeople(
      ResourcePatternResolver resources,
      @Value("${samenspraak.government.location}") String location) {
    return new SamplePeople(RegisteredMinister.in(resources, location));
  }

  @Bean
  ChosenPerson chosenPerson(SamplePeople people) {
    return new ChosenPerson(people);
  }

  @Bean
  TokenClaims tokenClaims(SamplePeople people) {
    return new TokenClaims(people);
  }

  @Bean
  AccessTokens accessTokens(
      JwtEncoder encoder, @Value("${" + OpenIdProvider.ISSUER + "}") String issuer) {
    return new AccessTokens(encoder, issuer);
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(
      @Value("${" + OpenIdProvider.ISSUER + "}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  @Bean
  RegisteredClientRepository registeredClients(
      @Value("${" + OpenIdProvider.FOLDER + "}") Path folder, PortalAddress portal) {
    return new InMemoryRegisteredClientRepository(
        new Registrations(LoginClients.in(folder)).all(portal));
  }

  @Bean
  PasswordEncoder clientSecrets() {
    return new RandomSecrets();
  }

  @Bean
  JWKSource<SecurityContext> signingKeys(@Value("${" + OpenIdProvider.FOLDER + "}") Path folder) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(folder)));
  }

  @Bean
  JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
    return new NimbusJwtEncoder(keys);
  }
}
