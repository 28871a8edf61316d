package org.samenspraak.portal.remote;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** The clients; addresses and time limits are set per group, {@code spring.http.*}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "question", types = Questions.class)
@ImportHttpServices(
    group = "coordination",
    types = {Coordinations.class, CoordinationSteps.class})
@ImportHttpServices(group = "plan", types = Plans.class)
@ImportHttpServices(group = "me", types = Me.class)
class RemoteServices {

  @Bean
  RestClientHttpServiceGroupConfigurer absenceByName(Bearer bearer) {
    return groups -> groups.forEachClient((group, client) -> named(group.name(), client, bearer));
  }

  private static void named(String service, RestClient.Builder client, Bearer bearer) {
    client.requestInterceptor((request, body, execution) -> {
      bearer.token().ifPresent(request.getHeaders()::setBearerAuth);
      return execution.execute(request, body);
    });
    client.requestInterceptor(reached(service));
    client.defaultStatusHandler(
        HttpStatusCode::is5xxServerError,
        (request, response) -> {
          throw new ServiceAway(service, "answers " + response.getStatusCode());
        });
  }

  private static ClientHttpRequestInterceptor reached(String service) {
    return (request, body, execution) -> {
      try {
        return execution.execute(request, body);
      } catch (IOException unreachable) {
        throw new ServiceAway(service, "cannot be reached", unreachable);
      }
    };
  }
}
