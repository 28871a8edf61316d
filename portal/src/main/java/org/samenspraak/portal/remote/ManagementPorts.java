package org.samenspraak.portal.remote;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** The same questions to each service. */
@Component
public class ManagementPorts {
  /** The services, as their addresses are named. */
  public static final List<String> SERVICES =
      List.of("question", "coordination", "plan", "notification");

  private final HttpServiceProxyRegistry clients;

  ManagementPorts(HttpServiceProxyRegistry clients) {
    this.clients = clients;
  }

  /** The management port of one of {@link #SERVICES}. */
  public Management of(String service) {
    return clients.getClient(service + "-management", Management.class);
  }

  /** The audit of one of {@link #SERVICES}. */
  public Audits auditOf(String service) {
    return clients.getClient(service, Audits.class);
  }
}
