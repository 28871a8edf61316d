package org.samenspraak.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** What holds for every page. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
  private final Visitors visitors;

  WebSettings(Visitors visitors) {
    this.visitors = visitors;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new ErrorsHappen()).addPathPatterns("/error");
    registry.addInterceptor(visitors).excludePathPatterns("/stijl/**", "/script/**");
  }

  /** In one JVM the services' libraries are there too, and their files would be served as well. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/portal/webjars/");
  }

  @Bean
  FilterRegistrationBean<OwnHosts> ownHosts(@Value(OwnHosts.SETTING) String[] names) {
    var filter = new FilterRegistrationBean<>(new OwnHosts(names));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  /** The page of errors is where the server leads when one happens; nobody finds one by asking. */
  private static final class ErrorsHappen implements HandlerInterceptor {

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler)
        throws IOException {
      boolean happened = request.getDispatcherType() == DispatcherType.ERROR;
      if (!happened) {
        response.sendError(HttpStatus.NOT_FOUND.value());
      }
      return happened;
    }
  }

  /** Pages load their style and script from here and nothing else from anywhere. */
  @Component
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  static final class SafeHeaders extends OncePerRequestFilter {
    static final String POLICY = "Content-Security-Policy";

    private static final String PAGES =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private final String issuer;

    /**
     * @param issuer to which a form leads that logs out
     */
    SafeHeaders(@Value("${samenspraak.login.issuer:}") String issuer) {
      this.issuer = issuer.isBlank() ? "" : " " + originOf(issuer);
    }

    private static String originOf(String issuer) {
      return UriComponentsBuilder.fromUriString(issuer)
          .replacePath(null)
          .replaceQuery(null)
          .toUriString();
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      set(response);
      response.setHeader(POLICY, PAGES + issuer);
      chain.doFilter(request, response);
    }

    static void set(HttpServletResponse response) {
      response.setHeader(POLICY, PAGES);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "same-origin");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
      response.setHeader("X-Frame-Options", "DENY");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
      return false;
    }
  }
}
