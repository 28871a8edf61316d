package org.samenspraak.web.login;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Fetches the keys of the issuer, from where its description says unless that is told apart.
 * Nothing is asked before the first token comes, so that a service starts without the issuer.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {
  private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
      new ParameterizedTypeReference<>() {};

  private final RestClient http;
  private final String issuer;
  private final @Nullable String keys;
  private volatile boolean everFetched;

  /**
   * @param keys address of the keys; null when the issuer's description says it
   */
  IssuerKeys(RestClient http, String issuer, @Nullable String keys) {
    this.http = http;
    this.issuer = issuer;
    this.keys = keys;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long currentTime, SecurityContext context)
      throws KeySourceException {
    try {
      String found =
          http.get().uri(keys == null ? described() : keys).retrieve().body(String.class);
      JWKSet fetched = JWKSet.parse(Objects.requireNonNullElse(found, ""));
      everFetched = true;
      return fetched;
    } catch (RestClientException | IllegalArgumentException | ParseException e) {
      throw new RemoteKeySourceException("no keys from " + issuer, e);
    }
  }

  /** Whether it ever gave any. */
  boolean everFetched() {
    return everFetched;
  }

  private String described() {
    Map<String, Object> description =
        http.get().uri(issuer + "/.well-known/openid-configuration").retrieve().body(DESCRIPTION);
    if (description != null && description.get("jwks_uri") instanceof String address) {
      return address;
    }
    throw new IllegalArgumentException("its description names no jwks_uri");
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
