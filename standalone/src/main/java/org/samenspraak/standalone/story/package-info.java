/** The first story, told through the public HTTP API and one ordinary Kafka consumer. */
@NullMarked
package org.samenspraak.standalone.story;

import org.jspecify.annotations.NullMarked;
