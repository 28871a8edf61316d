package org.samenspraak.portal;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The web pages. They read the public resources of the services over HTTP, in the name of whoever
 * looks at them; which auto-configurations it refuses when it shares a class path with the services
 * stands in {@code portal.yml}.
 */
@SpringBootApplication
public class Portal {

  /** Starts the portal by itself. */
  public static void main(String[] args) {
    SpringApplication portal = new SpringApplication(Portal.class);
    portal.setDefaultProperties(Map.of("spring.config.name", "portal"));
    portal.run(args);
  }
}
