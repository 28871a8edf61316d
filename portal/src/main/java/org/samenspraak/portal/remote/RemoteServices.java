package org.samenspraak.portal.remote;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** The clients; addresses and time limits are set per group, {@code spring.http.*}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
    group = "question",
    types = {
      Questions.class,
      QuestionSteps.class,
      QuestionFile.class,
      Filings.class,
      Corrections.class,
      MemberSteps.class,
      Jobs.class,
      Audits.class
    })
@ImportHttpServices(
    group = "coordination",
    types = {Coordinations.class, CoordinationSteps.class, Audits.class})
@ImportHttpServices(
    group = "plan",
    types = {Plans.class, PlanSteps.class, Audits.class})
@ImportHttpServices(
    group = "notification",
    types = {Notifications.class, MailPreferences.class, Audits.class})
@ImportHttpServices(group = "question-management", types = Management.class)
@ImportHttpServices(group = "coordination-management", types = Management.class)
@ImportHttpServices(group = "plan-management", types = Management.class)
@ImportHttpServices(group = "notification-management", types = Management.class)
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
          if (saysHowIllItIs(request, response)) {
            return;
          }
          throw new ServiceAway(service, "answers " + response.getStatusCode());
        });
  }

  /** It does so with 503, and with an answer to read. */
  private static boolean saysHowIllItIs(HttpRequest request, ClientHttpResponse response)
      throws IOException {
    return request.getURI().getPath().equals(Management.HEALTH)
        && response.getStatusCode().value() == HttpStatus.SERVICE_UNAVAILABLE.value();
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
