package org.samenspraak.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service whether it is ready to serve. */
final class ServiceReady {
  private static final int PATIENCE_MILLIS = 2_000;

  private ServiceReady() {}

  static boolean at(int managementPort) {
    try {
      URI readiness =
          URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
      HttpURLConnection asked = (HttpURLConnection) readiness.toURL().openConnection();
      asked.setConnectTimeout(PATIENCE_MILLIS);
      asked.setReadTimeout(PATIENCE_MILLIS);
      return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException _) {
      return false;
    }
  }
}
