package org.samenspraak.portal.login;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The issuer, and what this portal is to it.
 *
 * @param issuer its name, under which its description is found; empty when nobody can log in
 * @param clientId as which people log in
 * @param serviceId as which the portal asks what the public may see
 * @param scope {@code openid}, and what brings the claims
 */
@ConfigurationProperties("samenspraak.login")
record PortalLoginProperties(
    @DefaultValue("") String issuer,
    @DefaultValue("portal") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("portal-service") String serviceId,
    @DefaultValue("") String serviceSecret,
    @DefaultValue("openid") List<String> scope) {

  /** Whether anybody can log in at all. */
  boolean isPossible() {
    return !issuer.isBlank();
  }
}
