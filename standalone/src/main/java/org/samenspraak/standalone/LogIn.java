package org.samenspraak.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.standalone.login.LoginClients;
import org.samenspraak.standalone.login.OpenIdProvider;
import org.springframework.core.env.PropertyResolver;

/** Who hands out tokens: the small provider of this JVM, unless another issuer is configured. */
final class LogIn {

  static final String ISSUER = "samenspraak.login.issuer";
  static final String PROVIDER = "samenspraak.login.provider.enabled";

  private final Path folder;
  private final Ports ports;
  private final @Nullable String issuer;

  private LogIn(Path folder, Ports ports, @Nullable String issuer) {
    this.folder = folder;
    this.ports = ports;
    this.issuer = issuer;
  }

  /**
   * As system properties and the environment have it.
   *
   * @throws CannotStart when there would be two
   */
  static LogIn configured(PropertyResolver settings, Path data, Ports ports) {
    String issuer = settings.getProperty(ISSUER);
    if (issuer != null && settings.getProperty(PROVIDER, Boolean.class, false)) {
      throw new CannotStart(
          "Ofwel de ingebouwde aanmelding (%s), ofwel een andere (%s=%s), niet beide."
              .formatted(PROVIDER, ISSUER, issuer));
    }
    return new LogIn(data.resolve("login"), ports, issuer);
  }

  /** Whether this JVM has the provider. */
  boolean isHere() {
    return issuer == null;
  }

  /** Starts the provider. */
  OpenIdProvider start(List<String> settings) {
    URI portal = ports.addresses().portal();
    return OpenIdProvider.start(folder, ports.login(), portal, settings.toArray(String[]::new));
  }

  /**
   * What a service or the portal is told: whose tokens it believes, and how it gets its own. A
   * foreign issuer made that secret, so whoever configures it configures the secret.
   */
  List<String> settingsOf(String client) {
    if (issuer != null) {
      return List.of("--" + ISSUER + "=" + issuer);
    }
    List<String> settings = new ArrayList<>(LoginClients.in(folder).settingsOf(client));
    settings.add("--" + ISSUER + "=" + OpenIdProvider.issuer(ports.login()));
    return settings;
  }

  /** The same for the portal, which is two clients: of people, and of itself. */
  List<String> settingsOfPortal() {
    List<String> settings = new ArrayList<>(settingsOf(LoginClients.PORTAL));
    if (isHere()) {
      settings.add(
          "--samenspraak.login.service-secret="
              + LoginClients.in(folder).secretOf(LoginClients.PORTAL_ITSELF));
    }
    return settings;
  }
}
