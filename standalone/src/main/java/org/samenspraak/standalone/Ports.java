package org.samenspraak.standalone;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspraak.standalone.story.Addresses;

/** The ports on 127.0.0.1; each can be set by a system property {@code samenspraak.port.<name>}. */
public record Ports(
    int portal,
    int question,
    int coordination,
    int plan,
    int notification,
    int portalManagement,
    int questionManagement,
    int coordinationManagement,
    int planManagement,
    int notificationManagement,
    int kafka,
    int store,
    int smtp,
    int login) {

  private static final String MANAGEMENT = "-management";

  /** The usual ones, unless a system property says otherwise. */
  public static Ports usual() {
    return new Ports(
        port("portal", 8080),
        port("question", 8081),
        port("coordination", 8082),
        port("plan", 8083),
        port("notification", 8084),
        port("portal-management", 9080),
        port("question-management", 9081),
        port("coordination-management", 9082),
        port("plan-management", 9083),
        port("notification-management", 9084),
        port("kafka", 9092),
        port("store", 27017),
        port("smtp", 1025),
        port("login", 8085));
  }

  /** Each by the name under which it can be set, in the order of the record. */
  public Map<String, Integer> named() {
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("portal", portal);
    named.put("question", question);
    named.put("coordination", coordination);
    named.put("plan", plan);
    named.put("notification", notification);
    named.put("portal-management", portalManagement);
    named.put("question-management", questionManagement);
    named.put("coordination-management", coordinationManagement);
    named.put("plan-management", planManagement);
    named.put("notification-management", notificationManagement);
    named.put("kafka", kafka);
    named.put("store", store);
    named.put("smtp", smtp);
    named.put("login", login);
    return named;
  }

  /** Where each service, the portal included, says how it is. */
  Map<String, URI> management() {
    Map<String, URI> management = new LinkedHashMap<>();
    named()
        .forEach((name, port) -> {
          if (name.endsWith(MANAGEMENT)) {
            String service = name.substring(0, name.length() - MANAGEMENT.length());
            management.put(service, URI.create("http://127.0.0.1:" + port));
          }
        });
    return management;
  }

  /** Where a story finds the services. */
  public Addresses addresses() {
    return Addresses.local(
        portal,
        question,
        coordination,
        plan,
        notification,
        List.of(questionManagement, coordinationManagement, planManagement, notificationManagement),
        kafka,
        login);
  }

  /** The system property that sets the port of that name. */
  static String property(String name) {
    return "samenspraak.port." + name;
  }

  private static int port(String name, int usual) {
    return Integer.getInteger(property(name), usual);
  }
}
