package org.samenspraak.scenarios;

import java.util.List;
import org.samenspraak.embedded.LocalPort;
import org.samenspraak.standalone.Ports;

/** Ports for all of it. */
final class FreePorts {

  private static final int HOW_MANY = 14;

  private FreePorts() {}

  static Ports all() {
    List<Integer> p = LocalPort.free(HOW_MANY);
    return new Ports(
        p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7), p.get(8),
        p.get(9), p.get(10), p.get(11), p.get(12), p.get(13));
  }
}
