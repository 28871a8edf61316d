package org.samenspraak.standalone.login;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Where the portal is; as {@code localhost} it is the same one. */
record PortalAddress(URI url) {

  /** Under each of its names. */
  List<String> origins() {
    String origin = url.getScheme() + "://" + url.getRawAuthority();
    return Stream.of(origin, origin.replace("//127.0.0.1", "//localhost")).distinct().toList();
  }

  /** That path under each of its names. */
  List<String> at(String path) {
    return origins().stream().map(origin -> origin + path).toList();
  }
}
