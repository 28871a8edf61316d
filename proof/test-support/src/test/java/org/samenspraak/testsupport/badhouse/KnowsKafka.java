package org.samenspraak.testsupport.badhouse;

import org.apache.kafka.common.TopicPartition;

/** Rule 7. */
record KnowsKafka(TopicPartition partition) {}
