package org.samenspraak.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The broker's certificate, signed by itself and made once, with the JDK's own tool. */
record KafkaCertificate(Path directory) {
  /** Whom it names. */
  static final String NAME = "CN=" + LocalPort.HOST;

  /** Key and certificate. */
  Path keyStore() {
    return directory.resolve("broker.p12");
  }

  /** The certificate alone, for clients. */
  Path pem() {
    return directory.resolve("broker.pem");
  }

  void makeOnce(String password) {
    if (Files.exists(pem())) {
      return;
    }
    keytool(
        password,
        List.of("-genkeypair", "-alias", "broker", "-keyalg", "EC", "-groupname", "secp256r1"),
        List.of("-dname", NAME, "-ext", "SAN=IP:" + LocalPort.HOST, "-validity", "3650"));
    keytool(
        password, List.of("-exportcert", "-rfc", "-alias", "broker"), List.of("-file", "" + pem()));
  }

  private void keytool(String password, List<String> what, List<String> how) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(what);
    command.addAll(how);
    command.addAll(
        List.of("-keystore", "" + keyStore(), "-storetype", "PKCS12", "-storepass:env", "SECRET"));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("SECRET", password);
    try {
      Process running = process.start();
      String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (running.waitFor() != 0) {
        throw new IllegalStateException("keytool: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a certificate was made", e);
    }
  }
}
