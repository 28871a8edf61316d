package org.samenspraak.scenarios.processes;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.bson.Document;

/** Whether a process does what it is for, as seen from outside. */
@FunctionalInterface
interface ProcessReadiness {

  /** Asks once; does not wait for long. */
  boolean answers() throws InterruptedException;

  /** A service says so itself. */
  static ProcessReadiness service(URI management) {
    return at(management.resolve("/actuator/health/readiness"));
  }

  /** A provider describes itself. */
  static ProcessReadiness provider(int port) {
    return at(URI.create("http://127.0.0.1:" + port + "/.well-known/openid-configuration"));
  }

  private static ProcessReadiness at(URI page) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(3)).build();
    return () -> {
      try {
        return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
      } catch (IOException _) {
        return false;
      }
    };
  }

  /** A broker knows its cluster. */
  static ProcessReadiness broker(int port) {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2_000);
    return () -> {
      try (Admin admin = Admin.create(settings)) {
        return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
      } catch (ExecutionException | TimeoutException _) {
        return false;
      }
    };
  }

  /** A store answers a command. */
  static ProcessReadiness store(int port) {
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
            .applyToClusterSettings(c -> c.serverSelectionTimeout(1, TimeUnit.SECONDS))
            .build();
    return () -> {
      try (MongoClient client = MongoClients.create(settings)) {
        return client.getDatabase("admin").runCommand(new Document("ping", 1)).containsKey("ok");
      } catch (MongoException _) {
        return false;
      }
    };
  }

  /** A mail server greets. */
  static ProcessReadiness mail(int port) {
    return () -> {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        socket.setSoTimeout(1_000);
        return new String(
                socket.getInputStream().readNBytes(3), java.nio.charset.StandardCharsets.US_ASCII)
            .equals("220");
      } catch (IOException | UncheckedIOException _) {
        return false;
      }
    };
  }
}
