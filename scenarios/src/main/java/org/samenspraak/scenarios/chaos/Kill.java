package org.samenspraak.scenarios.chaos;

import java.time.Duration;
import org.samenspraak.scenarios.processes.Role;

/**
 * A process was killed.
 *
 * @param ready from its new start until it was ready
 */
record Kill(String process, Role role, Duration ready) {}
