import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * The container's health check: exits 0 when the service on this machine says it is ready to serve,
 * 1 otherwise. In Java, so that the runtime image needs no HTTP client of its own.
 */
public final class Healthy {
  private static final int PATIENCE_MILLIS = 3000;

  private Healthy() {}

  public static void main(String[] args) {
    System.exit(ready(System.getenv("MANAGEMENT_SERVER_PORT")) ? 0 : 1);
  }

  private static boolean ready(String port) {
    try {
      URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
      HttpURLConnection answer = (HttpURLConnection) readiness.toURL().openConnection();
      answer.setConnectTimeout(PATIENCE_MILLIS);
      answer.setReadTimeout(PATIENCE_MILLIS);
      int status = answer.getResponseCode();
      System.out.println(readiness + " answers " + status);
      return status == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      System.out.println("no answer: " + e.getMessage());
      return false;
    }
  }
}
