package org.samenspraak.portal.login;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * The portal as two clients of the issuer: for people, and for itself where nobody logged in. The
 * issuer's description is asked for at the first log-in, so that the portal starts without it.
 */
final class Issuer {
  /** Stands in addresses: {@code /login/oauth2/code/samenspraak}. */
  static final String PEOPLE = "samenspraak";

  static final String ITSELF = "portal";

  private Issuer() {}

  static ClientRegistrationRepository clients(PortalLoginProperties settings) {
    Supplier<InMemoryClientRegistrationRepository> both =
        () -> new InMemoryClientRegistrationRepository(List.of(people(settings), itself(settings)));
    return new SupplierClientRegistrationRepository(both);
  }

  private static ClientRegistration people(PortalLoginProperties settings) {
    return described(settings)
        .registrationId(PEOPLE)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .userNameAttributeName(IdTokenClaimNames.SUB)
        .scope(settings.scope())
        .build();
  }

  private static ClientRegistration itself(PortalLoginProperties settings) {
    return described(settings)
        .registrationId(ITSELF)
        .clientId(settings.serviceId())
        .clientSecret(settings.serviceSecret())
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .build();
  }

  private static ClientRegistration.Builder described(PortalLoginProperties settings) {
    return ClientRegistrations.fromIssuerLocation(settings.issuer());
  }
}
