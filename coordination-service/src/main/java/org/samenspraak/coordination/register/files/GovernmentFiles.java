package org.samenspraak.coordination.register.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The governments as configured. The service does not start on a register that is not sound. */
@Component
class GovernmentFiles {
  private final List<GovernmentRecord> governments;

  /**
   * @param location pattern of resources, one government each
   * @throws UnsoundRegister naming every flaw of every file
   */
  GovernmentFiles(
      ResourcePatternResolver resources,
      @Value("${samenspraak.government.location}") String location) {
    List<GovernmentRecord> read = new ArrayList<>();
    List<String> flaws = new ArrayList<>();
    for (Resource file : files(resources, location)) {
      read(file, read, flaws);
    }
    if (read.isEmpty() && flaws.isEmpty()) {
      flaws.add(location + ": no such file");
    }
    flaws.addAll(doubles(read));
    if (!flaws.isEmpty()) {
      throw new UnsoundRegister(flaws);
    }
    governments = List.copyOf(read);
  }

  List<GovernmentRecord> governments() {
    return governments;
  }

  private static Resource[] files(ResourcePatternResolver resources, String location) {
    try {
      return resources.getResources(location);
    } catch (IOException e) {
      throw new UnsoundRegister(List.of(location + ": " + e.getMessage()));
    }
  }

  private static void read(Resource file, List<GovernmentRecord> read, List<String> flaws) {
    try (InputStream content = file.getInputStream()) {
      GovernmentRecord government = GovernmentFile.read(content);
      government.flaws().forEach(flaw -> flaws.add(file.getFilename() + ": " + flaw));
      read.add(government);
    } catch (GovernmentFile.Unreadable e) {
      flaws.add(file.getFilename() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file.getDescription(), e);
    }
  }

  private static List<String> doubles(List<GovernmentRecord> read) {
    Set<String> seen = new HashSet<>();
    return read.stream()
        .map(GovernmentRecord::id)
        .filter(id -> !seen.add(id))
        .map(id -> "government " + id + " is in two files")
        .toList();
  }
}
