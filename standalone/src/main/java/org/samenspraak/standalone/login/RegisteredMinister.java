package org.samenspraak.standalone.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * A minister as the files of the government register have one; of what they say only this is read.
 *
 * @param minister short name, such as {@code zuhal-demir}
 * @param organisationCode of the cabinet
 * @param administrations that work for the cabinet
 */
record RegisteredMinister(
    String minister,
    String name,
    String organisationCode,
    List<RegisteredAdministration> administrations) {

  /** An administration that works for a cabinet. */
  record RegisteredAdministration(String organisationCode) {}

  /** Everybody once, in the order of the files. */
  static List<RegisteredMinister> in(ResourcePatternResolver resources, String location) {
    Map<String, RegisteredMinister> found = new LinkedHashMap<>();
    try {
      for (Resource file : resources.getResources(location)) {
        in(file).forEach(one -> found.putIfAbsent(one.minister(), one));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(location, e);
    }
    return List.copyOf(found.values());
  }

  private static List<RegisteredMinister> in(Resource file) throws IOException {
    var content = new YamlPropertySourceLoader().load(file.getDescription(), file);
    return new Binder(ConfigurationPropertySources.from(content))
        .bind("mandates", Bindable.listOf(RegisteredMinister.class))
        .orElse(List.of());
  }
}
