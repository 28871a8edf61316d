package org.samenspraak.backbone;

import java.util.Optional;

/**
 * A service's own reason not to take requests yet; every bean of this type has to be content before
 * it is ready.
 */
@FunctionalInterface
public interface ServiceReadiness {

  /**
   * What is still missing, for an operator; empty when nothing is. Asked often, so it must be
   * quick.
   */
  Optional<String> missing();
}
