package org.samenspraak.web.login;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the issuer's tokens say, and in which words. The issuer itself, its keys and the audience
 * are Spring's {@code spring.security.oauth2.resourceserver.jwt.*}.
 *
 * @param roles from a value of the role claim to a role; what is not named here means the role of
 *     the same name
 * @param timeout how long the issuer may take to give its keys
 */
@ConfigurationProperties("samenspraak.login")
record LoginProperties(
    @DefaultValue ClaimNames claims,
    @DefaultValue Map<String, String> roles,
    @DefaultValue("3s") Duration timeout) {

  /**
   * Names of claims; a dot leads into a claim that is an object: {@code realm_access.roles}.
   *
   * @param role a text or a list of them
   * @param organisation code of the cabinet or administration, one per token
   * @param minister slug of the minister whose cabinet or administration it is, from an issuer that
   *     knows; empty, as mostly, when the organisation tells
   * @param member the asker's slug
   * @param plan the slug under which a plan coordinator is known
   * @param service which service a client is
   * @param name what a person is called, as colleagues are shown it
   */
  record ClaimNames(
      @DefaultValue("roles") String role,
      @DefaultValue("vo_orgcode") String organisation,
      @DefaultValue("") String minister,
      @DefaultValue("member_id") String member,
      @DefaultValue("plan_coordinator") String plan,
      @DefaultValue("service") String service,
      @DefaultValue("name") String name) {}
}
