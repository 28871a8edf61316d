package org.samenspraak.testsupport.emptyroom.web;

/** Not a controller. */
final class NoController {
  private NoController() {}
}
