package org.samenspraak.testsupport;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What a user of the broker may do with a topic or a consumer group. */
public record KafkaRight(ResourcePattern on, Set<AclOperation> operations) {

  /** On the topic of that name. */
  public static KafkaRight topic(String name, AclOperation... operations) {
    return right(ResourceType.TOPIC, PatternType.LITERAL, name, operations);
  }

  /** On all topics whose names begin so. */
  public static KafkaRight topicsFrom(String beginning, AclOperation... operations) {
    return right(ResourceType.TOPIC, PatternType.PREFIXED, beginning, operations);
  }

  /** On the consumer group of that name. */
  public static KafkaRight group(String name, AclOperation... operations) {
    return right(ResourceType.GROUP, PatternType.LITERAL, name, operations);
  }

  private static KafkaRight right(
      ResourceType type, PatternType pattern, String name, AclOperation... operations) {
    return new KafkaRight(new ResourcePattern(type, name, pattern), Set.of(operations));
  }

  Stream<AclBinding> of(String user) {
    return operations.stream()
        .map(operation ->
            new AclBinding(
                on,
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW)));
  }

  static List<AclBinding> all(String user, List<KafkaRight> rights) {
    return rights.stream().flatMap(right -> right.of(user)).toList();
  }
}
