package org.samenspraak.standalone.login;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The programs that get tokens, each with the secret that was made for it in this folder. */
public final class LoginClients {

  /** The portal when it logs people in. */
  public static final String PORTAL = "portal";

  /** The portal when it asks what the public may see. */
  public static final String PORTAL_ITSELF = "portal-service";

  static final String PARLIAMENT = "parliament";

  private static final String SERVICE = "-service";
  private static final List<String> SERVICES =
      List.of("question", "coordination", "plan", "notification", "portal");

  private static final int SECRET_BYTES = 32;

  private final Map<String, String> secrets;
  private final String auditKey;

  private LoginClients(Map<String, String> secrets, String auditKey) {
    this.secrets = secrets;
    this.auditKey = auditKey;
  }

  /** Those of a data folder; the secrets are made the first time. */
  public static LoginClients in(Path folder) {
    Map<String, String> secrets = new LinkedHashMap<>();
    for (String client : names()) {
      secrets.put(
          client, PrivateFile.readOrWrite(folder, client + ".secret", LoginClients::random));
    }
    return new LoginClients(
        secrets, PrivateFile.readOrWrite(folder, "audit.key", LoginClients::random));
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of(PORTAL, PARLIAMENT));
    SERVICES.forEach(service -> names.add(service + SERVICE));
    return names;
  }

  /** Those that act in nobody's name but their own. */
  List<String> machines() {
    return secrets.keySet().stream().filter(client -> !client.equals(PORTAL)).toList();
  }

  /**
   * What the client shows of itself.
   *
   * @param client for example {@code question-service}
   */
  public String secretOf(String client) {
    return Objects.requireNonNull(secrets.get(client), () -> "no client is named " + client);
  }

  /** What the client is given, as properties of its own; and by what it names people in audits. */
  public List<String> settingsOf(String client) {
    return List.of(
        "--samenspraak.login.client-id=" + client,
        "--samenspraak.login.client-secret=" + secretOf(client),
        "--samenspraak.audit.key=" + auditKey);
  }

  /** What the token of a machine says of it. */
  static Map<String, Object> claimsOf(String machine) {
    return machine.endsWith(SERVICE)
        ? Map.of(
            "roles",
            List.of("service"),
            "service",
            machine.substring(0, machine.length() - SERVICE.length()))
        : Map.of("roles", List.of("parliament-system"));
  }

  private static String random() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
