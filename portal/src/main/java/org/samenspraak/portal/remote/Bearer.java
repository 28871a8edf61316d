package org.samenspraak.portal.remote;

import java.util.Optional;

/** In whose name the services are asked. */
@FunctionalInterface
public interface Bearer {

  /** The token for the page that is being made; empty for none. */
  Optional<String> token();
}
