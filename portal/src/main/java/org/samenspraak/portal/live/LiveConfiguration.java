package org.samenspraak.portal.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** For the beat of the streams. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveConfiguration {}
