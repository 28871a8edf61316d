package org.samenspraak.standalone.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody one can be while trying out.
 *
 * @param actor short name, such as {@code cabinet:zuhal-demir}
 * @param name as shown, which says that it is an example
 * @param does what the person does, in a few words
 * @param claims what every token of the person says
 */
record SamplePerson(String actor, String name, String does, Map<String, Object> claims) {

  /**
   * @param more claims besides name and roles
   */
  static SamplePerson of(
      String actor, String name, String does, List<String> roles, Map<String, Object> more) {
    String example = name + " (voorbeeld)";
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("name", example);
    claims.put("roles", roles);
    claims.putAll(more);
    return new SamplePerson(actor, example, does, claims);
  }

  /** Who it is in tokens, the same for ever. */
  String subject() {
    return "voorbeeld-" + actor.replace(':', '-');
  }
}
