package org.samenspraak.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.samenspraak.backbone.ServiceDescription;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.web.Paging;
import org.samenspraak.web.SentDocument;
import org.samenspraak.web.WebConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document and its page; there only when {@code samenspraak.api-docs.enabled} says so. */
@AutoConfiguration(after = WebConfiguration.class)
@ConditionalOnBean(ServiceDescription.class)
@ConditionalOnProperty("springdoc.api-docs.enabled")
public class OpenApiConfiguration {

  static {
    // Kept once per JVM, in collections that do not bear several services starting at once.
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            Actor.class, Cause.class, Cause.Request.class, Paging.class, SentDocument.class);
  }

  @Bean
  ApiTexts textsOfTheApi(ServiceDescription service) {
    return ApiTexts.of(service.name());
  }

  /** Begins the document. With a server, or else the address that was asked would become one. */
  @Bean
  OpenAPI beginOfTheDocument(ApiTexts texts) {
    Info info =
        new Info().title(texts.title()).version(texts.version()).description(texts.description());
    return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
  }

  @Bean
  OpenApiCustomizer wholeDocument(
      ApiTexts texts,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    return new WholeDocument(texts, mappings);
  }

  @Bean
  WebMvcConfigurer headersOfThePage() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PageHeaders()).addPathPatterns("/swagger-ui/**");
      }
    };
  }
}
