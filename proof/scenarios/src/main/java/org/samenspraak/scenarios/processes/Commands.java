package org.samenspraak.scenarios.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samenspraak.standalone.login.LoginClients;
import org.samenspraak.standalone.login.OpenIdProvider;
import org.samenspraak.standalone.story.Addresses;

/** The command lines: small JVMs on the class path of this one. */
record Commands(Path folder, Addresses addresses, int store, int mail, int login) {

  /** Where the story clock begins: the day on which the sample question was sent. */
  private static final String BEGIN = "2020-10-29T09:00";

  private static final String LOGIN = "login";
  private static final String LOGGING = "chaos/logback.xml";

  List<String> part(ProcessRole role, String data, int port) {
    List<String> command = jvm(role);
    command.add(folder.resolve(data).toString());
    command.add(Integer.toString(port));
    return command;
  }

  /** Who hands out tokens; the secrets of its clients are in the same folder. */
  List<String> provider() {
    List<String> command = part(ProcessRole.LOGIN, LOGIN, login);
    command.add(addresses.portal().toString());
    return command;
  }

  List<String> service(ProcessRole role, int port, int management) {
    List<String> command = jvm(role);
    command.addAll(LoginClients.in(folder.resolve(LOGIN)).settingsOf(role.label() + "-service"));
    command.addAll(
        List.of(
            "--samenspraak.login.issuer=" + OpenIdProvider.issuer(login),
            "--server.port=" + port,
            "--management.server.port=" + management,
            "--spring.mongodb.uri=mongodb://127.0.0.1:" + store + "/" + role.label(),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail,
            // Seen by whoever waits until nothing is on its way.
            "--samenspraak.figures.every=1s",
            "--samenspraak.mail.window=PT1S",
            "--samenspraak.clock.story=" + BEGIN,
            "--spring.kafka.bootstrap-servers=" + addresses.kafka(),
            "--samenspraak.portal.url=" + addresses.portal(),
            "--samenspraak.coordination.url=" + addresses.coordination()));
    return command;
  }

  private static List<String> jvm(ProcessRole role) {
    List<String> command = new ArrayList<>(java(role.isService() ? "256m" : "512m"));
    command.addAll(StartCache.flags());
    if (!role.isService()) {
      // A service has its logging from Spring Boot.
      command.add("-Dlogback.configurationFile=" + LOGGING);
    }
    command.addAll(main(Child.class));
    command.add(role.name());
    return command;
  }

  /** The JVM and its flags; the same for all, or they could not share what one has learnt. */
  static List<String> java(String heap) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:+UseCompactObjectHeaders",
        "-XX:TieredStopAtLevel=1",
        "-Xmx" + heap,
        "-Xlog:aot*=off",
        "-Xlog:cds*=off",
        "--sun-misc-unsafe-memory-access=allow");
  }

  /** The class path of this JVM and the class to run. */
  static List<String> main(Class<?> main) {
    return List.of("-cp", System.getProperty("java.class.path"), main.getName());
  }
}
