package org.samenspraak.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.ServiceAway;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * The token with which the services are asked: that of whoever logged in, fresh; else the portal's
 * own, which sees what the public sees.
 */
public final class PresentToken {
  private static final String LOST = "invalid_grant";

  private final PortalLoginProperties settings;
  private final OAuth2AuthorizedClientManager people;
  private final OAuth2AuthorizedClientManager itself;

  PresentToken(
      PortalLoginProperties settings,
      OAuth2AuthorizedClientManager people,
      OAuth2AuthorizedClientManager itself) {
    this.settings = settings;
    this.people = people;
    this.itself = itself;
  }

  /** Whether whoever asks for this page logged in. */
  public static boolean isLoggedIn() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null
        && known.isAuthenticated()
        && !(known instanceof AnonymousAuthenticationToken);
  }

  /**
   * The token for this page; empty where no issuer is configured.
   *
   * @throws ServiceAway when the issuer is needed and does not answer
   * @throws ClientAuthorizationRequiredException when one has to log in again
   */
  public Optional<String> value() {
    if (!settings.isPossible()) {
      return Optional.empty();
    }
    try {
      return Optional.of(isLoggedIn() ? ofPerson() : ofPortal());
    } catch (ClientAuthorizationRequiredException again) {
      throw again;
    } catch (OAuth2AuthorizationException | IllegalArgumentException away) {
      throw new ServiceAway("login", String.valueOf(away.getMessage()), away);
    }
  }

  private String ofPortal() {
    return of(
        itself.authorize(
            OAuth2AuthorizeRequest.withClientRegistrationId(Issuer.ITSELF)
                .principal(Issuer.ITSELF)
                .build()));
  }

  /**
   * One at a time in a session: an issuer may take each refresh token only once, and a page and its
   * picture ask together.
   */
  private String ofPerson() {
    HttpServletRequest request = request();
    HttpSession session = request.getSession();
    synchronized (WebUtils.getSessionMutex(session)) {
      try {
        return of(
            people.authorize(
                OAuth2AuthorizeRequest.withClientRegistrationId(Issuer.PEOPLE)
                    .principal(
                        Objects.requireNonNull(
                            SecurityContextHolder.getContext().getAuthentication()))
                    .attribute(HttpServletRequest.class.getName(), request)
                    .build()));
      } catch (ClientAuthorizationException refused) {
        if (refused.getError().getErrorCode().equals(LOST)) {
          throw new ClientAuthorizationRequiredException(Issuer.PEOPLE);
        }
        throw refused;
      }
    }
  }

  private static String of(@Nullable OAuth2AuthorizedClient client) {
    if (client == null) {
      throw new ClientAuthorizationRequiredException(Issuer.PEOPLE);
    }
    return client.getAccessToken().getTokenValue();
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
