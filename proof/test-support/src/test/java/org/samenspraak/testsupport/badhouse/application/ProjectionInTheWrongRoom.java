package org.samenspraak.testsupport.badhouse.application;

import org.samenspraak.testsupport.neighbours.backbone.inbound.Projection;

/** Rule 4. */
class ProjectionInTheWrongRoom extends Projection<String> {
  @Override
  public String find(String key) {
    return key;
  }
}
