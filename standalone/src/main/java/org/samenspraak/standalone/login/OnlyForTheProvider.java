package org.samenspraak.standalone.login;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps what Spring Boot configures because of the provider's libraries out of the services and the
 * portal, wherever they have this class path.
 */
final class OnlyForTheProvider implements AutoConfigurationImportFilter, EnvironmentAware {

  private static final String AUTHORIZATION_SERVER =
      "org.springframework.boot.security.oauth2.server.authorization.";

  private boolean provider;

  @Override
  public void setEnvironment(Environment environment) {
    provider = OpenIdProvider.CONFIG.equals(environment.getProperty("spring.config.name"));
  }

  @Override
  public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
    boolean[] matches = new boolean[classes.length];
    for (int n = 0; n < classes.length; n++) {
      matches[n] = provider || !isForTheProvider(classes[n]);
    }
    return matches;
  }

  private static boolean isForTheProvider(@Nullable String name) {
    return name != null && name.startsWith(AUTHORIZATION_SERVER);
  }
}
