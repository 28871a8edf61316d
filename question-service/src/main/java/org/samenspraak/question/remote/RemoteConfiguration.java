package org.samenspraak.question.remote;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Where coordination-service is and how long it may take to answer. */
@Configuration(proxyBeanMethods = false)
@Import(OwnToken.class)
class RemoteConfiguration {
  @Bean
  CoordinationAnswers coordinationAnswers(
      RestClient.Builder builder,
      @Value("${samenspraak.coordination.url:http://127.0.0.1:8082}") String url,
      @Value("${samenspraak.coordination.connect-timeout:2s}") Duration connectTimeout,
      @Value("${samenspraak.coordination.read-timeout:5s}") Duration readTimeout,
      OwnToken token) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(connectTimeout).build());
    requests.setReadTimeout(readTimeout);
    RestClient client =
        builder.baseUrl(url).requestFactory(requests).requestInterceptor(token).build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .build()
        .createClient(CoordinationAnswers.class);
  }
}
