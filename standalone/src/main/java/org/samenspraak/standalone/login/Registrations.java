package org.samenspraak.standalone.login;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** What the provider knows of each client. */
final class Registrations {

  private static final String CALLBACK = "/login/oauth2/code/samenspraak";

  /** As long as a day at the office. */
  private static final Duration REFRESHED_FOR = Duration.ofHours(8);

  private final LoginClients clients;

  Registrations(LoginClients clients) {
    this.clients = clients;
  }

  List<RegisteredClient> all(PortalAddress portal) {
    List<RegisteredClient> all = new ArrayList<>();
    all.add(portal(portal));
    clients.machines().forEach(machine -> all.add(machine(machine)));
    return all;
  }

  private RegisteredClient portal(PortalAddress portal) {
    return client(LoginClients.PORTAL)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUris(uris -> uris.addAll(portal.at(CALLBACK)))
        .postLogoutRedirectUris(uris -> uris.addAll(portal.at("/")))
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .build();
  }

  private RegisteredClient machine(String name) {
    return client(name).authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).build();
  }

  private RegisteredClient.Builder client(String name) {
    return RegisteredClient.withId(name)
        .clientId(name)
        .clientSecret(clients.secretOf(name))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(AccessTokens.LIFETIME)
                .refreshTokenTimeToLive(REFRESHED_FOR)
                .build());
  }
}
