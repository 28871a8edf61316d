package org.samenspraak.standalone.login;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.ServiceLauncher;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The provider as it runs, in this JVM or in one of its own: a context by itself that listens on
 * the loopback only.
 */
public final class OpenIdProvider implements AutoCloseable {

  /** Name of its configuration, by which its context is told from the others of the JVM. */
  static final String CONFIG = "openid-provider";

  static final String ISSUER = "samenspraak.login.provider.issuer";
  static final String FOLDER = "samenspraak.login.provider.folder";

  private final URI issuer;
  private final ConfigurableApplicationContext context;

  private OpenIdProvider(URI issuer, ConfigurableApplicationContext context) {
    this.issuer = issuer;
    this.context = context;
  }

  /**
   * Starts it and returns when it answers.
   *
   * @param folder that keeps its key and the secrets of its clients, see {@link LoginClients#in}
   * @param port on 127.0.0.1
   * @param portal whom it logs people in for
   * @param settings of Spring Boot, {@code --name=value}
   */
  public static OpenIdProvider start(Path folder, int port, URI portal, String... settings) {
    URI issuer = issuer(port);
    List<String> arguments = new ArrayList<>(List.of(settings));
    arguments.addAll(
        List.of(
            "--spring.main.register-shutdown-hook=false",
            "--server.port=" + port,
            "--samenspraak.portal.url=" + portal,
            "--" + ISSUER + "=" + issuer,
            "--" + FOLDER + "=" + folder));
    return new OpenIdProvider(
        issuer,
        ServiceLauncher.run(ProviderConfiguration.class, CONFIG, arguments.toArray(String[]::new)));
  }

  /** Who the tokens of a provider at that port say they are from. */
  public static URI issuer(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Who its tokens say they are from. */
  public URI issuer() {
    return issuer;
  }

  @Override
  public void close() {
    context.close();
  }
}
