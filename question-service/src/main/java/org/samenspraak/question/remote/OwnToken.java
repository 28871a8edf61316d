package org.samenspraak.question.remote;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * Says to another service who this one is, by a token of its own that lasts for many requests. The
 * issuer is asked for it when it is needed, so that this service starts without it.
 */
final class OwnToken implements ClientHttpRequestInterceptor {
  private static final String SELF = "self";

  private final OAuth2AuthorizedClientManager clients;

  OwnToken(
      @Value("${samenspraak.login.issuer:}") String issuer,
      @Value("${samenspraak.login.client-id:question-service}") String id,
      @Value("${samenspraak.login.client-secret:}") String secret) {
    ClientRegistrationRepository registrations =
        new SupplierClientRegistrationRepository(() ->
            new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(SELF)
                    .clientId(id)
                    .clientSecret(secret)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build()));
    clients =
        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
            registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    request.getHeaders().setBearerAuth(token());
    return execution.execute(request, body);
  }

  /** That there is none is the issuer's failure, and as temporary as a service that is away. */
  private String token() throws IOException {
    try {
      OAuth2AuthorizedClient client =
          clients.authorize(
              OAuth2AuthorizeRequest.withClientRegistrationId(SELF).principal(SELF).build());
      if (client == null) {
        throw new IOException("no token for " + SELF);
      }
      return client.getAccessToken().getTokenValue();
    } catch (RuntimeException unobtainable) {
      throw new IOException("no token from the issuer: " + unobtainable.getMessage(), unobtainable);
    }
  }
}
